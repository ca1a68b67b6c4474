using Platform.Documents.Html;
using Platform.Documents.Model;
using Platform.Documents.PlainText;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;

namespace Platform.Documents.Tests;

/// <summary>Every document text under Cases gives what stands beside it: .txt, or .error; some have approved pages as .html.</summary>
public sealed class CaseTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static TheoryData<string> Sound => Find(name => !name.Contains("-errors/", StringComparison.Ordinal));

    public static TheoryData<string> Faulty => Find(name => name.Contains("-errors/", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Sound))]
    public void Read_SoundText_WritesTheExpectedText(string name)
    {
        Assert.Equal(Expected(name, ".txt"), PlainTextWriter.Write(Read(name), IsDraft(name)));
    }

    [Theory]
    [InlineData("form/title-only")]
    [InlineData("source/runs-with-notes")]
    [InlineData("source/unsafe-link")]
    [InlineData("table/merged-cells")]
    public void Read_SoundText_WritesTheApprovedPages(string name)
    {
        Assert.Equal(Expected(name, ".html"), HtmlWriter.Fragment(Read(name), new HtmlOptions { Fonts = TestFonts.Free, Draft = IsDraft(name), SourceNotes = Note }).Html);
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Read_FaultyText_SaysAllThatIsWrong(string name)
    {
        var reading = DocumentTextReader.Read(Expected(name, ".doctext"), Path.GetFileName(name) + ".doctext");

        Assert.Equal(Expected(name, ".error"), string.Join('\n', reading.Diagnostics));
        Assert.Null(reading.Document);
    }

    internal static OfficialDocument Read(string name)
    {
        var reading = DocumentTextReader.Read(Expected(name, ".doctext"), name);
        Assert.Empty(reading.Diagnostics);
        return reading.Document!;
    }

    private static bool IsDraft(string name) => name.StartsWith("form/", StringComparison.Ordinal);

    private static SourceNote? Note(string id) => id switch
    {
        "unknown" => null,
        "unsafe" => new SourceNote("补助标准", Link: "javascript:alert(1)"),
        "rule.rate" => new SourceNote("补助标准：东政办发〔2024〕6号 二（三）11", "东政办发〔2024〕6号", "二（三）11", "/dongshan/policy/rule.rate"),
        _ => new SourceNote("政策条目", "plan", "二（三）11"),
    };

    private static string Expected(string name, string extension) => File.ReadAllText(Path.Combine(Folder, name + extension));

    private static TheoryData<string> Find(Func<string, bool> wanted) =>
    [
        .. Directory.EnumerateFiles(Folder, "*.doctext", SearchOption.AllDirectories)
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/'))
            .Where(wanted)
            .Order(StringComparer.Ordinal),
    ];
}
