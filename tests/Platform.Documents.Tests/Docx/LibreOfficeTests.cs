using Platform.Documents.Docx;
using Platform.Documents.Fonts;
using Platform.Documents.Model;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;
using Platform.Documents.Tests.Pdf;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Tests.Docx;

/// <summary>In LibreOffice a Word file has the pages of our PDF, with every heading and table on the same one.</summary>
public sealed class LibreOfficeTests(LibreOfficeTests.PrintedFiles files) : IClassFixture<LibreOfficeTests.PrintedFiles>
{
    private static readonly LayoutProfile Small = new() { Top = 40, Left = 30, TextWidth = 150, TextHeight = 215, LinesPerPage = 20, CharactersPerLine = 26, TableSize = 14 };

    public static TheoryData<string> Names => [.. PrintedFiles.Sources.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Print_WordFile_HasThePagesOfThePlan(string name)
    {
        var (ours, theirs) = files[name];

        Assert.Equal(ours.Pages.Length, theirs.Count);
        Assert.All(ours.Bookmarks, mark => Assert.Contains(Bare(mark.Title), theirs[mark.Page], StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Print_WordFile_HasTablesOnTheSamePages(string name)
    {
        var (ours, theirs) = files[name];

        foreach (var (page, index) in ours.Pages.Select((page, index) => (page, index)))
        {
            var cells = page.Items.OfType<PlannedText>().Where(text => text.Element == PlannedElement.Table).ToList();
            Assert.All(cells.Take(1).Concat(cells.TakeLast(1)), cell => Assert.Contains(Bare(cell.Text), theirs[index], StringComparison.Ordinal));
        }
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>All documents, printed in one run of LibreOffice.</summary>
    public sealed class PrintedFiles
    {
        private static readonly DocxFonts Fonts = new()
        {
            Title = "Noto Serif SC",
            FangSong = "Noto Serif SC Light",
            Kai = "LXGW WenKai",
            Hei = "Noto Sans SC Medium",
            Song = "Noto Serif SC",
            Latin = "Noto Serif SC Light",
        };

        private readonly IReadOnlyDictionary<string, byte[]> printed = LibreOffice.Print(
            Sources.ToDictionary(source => source.Key, source => DocxWriter.Write(source.Value.Document, Options(source.Value.Profile))),
            Path.Combine(FontFolders.Find()[0], "node_modules", "@expo-google-fonts"));

        public static IReadOnlyDictionary<string, (OfficialDocument Document, LayoutProfile Profile)> Sources { get; } = Read();

        internal (PagePlan Ours, List<string> Theirs) this[string name]
        {
            get
            {
                var (document, profile) = Sources[name];
                var plan = PagePlan.Of(document, TestFonts.Free, new PlanOptions { Draft = true, Profile = profile });
                return (plan, [.. Poppler.Text(printed[name]).TrimEnd('\f', '\n').Split('\f').Select(Bare)]);
            }
        }

        private static DocxOptions Options(LayoutProfile profile) => new() { Draft = true, Faces = TestFonts.Free, Fonts = Fonts, Profile = profile };

        private static Dictionary<string, (OfficialDocument Document, LayoutProfile Profile)> Read()
        {
            string[] folders = ["Docx/Proofs", "Cases/document", "Cases/letter", "Cases/minutes", "Cases/order", "Cases/part"];
            var sources = folders.SelectMany(folder => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.doctext"))
                .ToDictionary(
                    file => $"{Path.GetFileName(Path.GetDirectoryName(file))}-{Path.GetFileNameWithoutExtension(file)}",
                    file => (DocumentTextReader.Read(File.ReadAllText(file), file).Document!, LayoutProfile.Standard));
            sources["small-plan"] = (sources["Proofs-plan"].Item1, Small);
            return sources;
        }
    }
}
