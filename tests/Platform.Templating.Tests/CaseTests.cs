using System.Text.Json;
using Xunit;

namespace Platform.Templating.Tests;

/// <summary>Every <c>Cases/topic/name.scriban</c> renders to its <c>.txt</c>, or fails with its <c>.error</c>; a <c>.json</c> is its model.</summary>
public sealed class CaseTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Root, "*.scriban", SearchOption.AllDirectories)
            .Where(file => !file.Contains("included", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')[..^".scriban".Length])
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Render_Case_PrintsWhatScribanPrints(string name)
    {
        var file = Path.Combine(Root, name);
        var template = Template.Parse(File.ReadAllText(file + ".scriban"), Path.GetFileName(name));
        var context = CaseContext.Of(file + ".json", template, name);
        var result = template.Render(context);

        if (File.Exists(file + ".error"))
        {
            IEnumerable<Diagnostic> found = template.HasErrors ? template.Diagnostics : [result.Error!];
            Assert.Equal(File.ReadAllText(file + ".error").TrimEnd(), string.Join('\n', found));
            Assert.Null(result.Text);
        }
        else
        {
            Assert.Equal(File.ReadAllText(file + ".txt"), result.Text ?? result.Error!.ToString());
        }
    }

    [Fact]
    public void Cases_Together_CoverTheLanguage() => Assert.InRange(Names().Count, 120, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public void Cases_Each_HaveOneExpectation(string name)
    {
        var file = Path.Combine(Root, name);
        Assert.True(File.Exists(file + ".txt") ^ File.Exists(file + ".error"));
        using var model = JsonDocument.Parse(File.Exists(file + ".json") ? File.ReadAllText(file + ".json") : "{}");
        Assert.Equal(JsonValueKind.Object, model.RootElement.ValueKind);
    }
}
