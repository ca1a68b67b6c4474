using Platform.Documents.Html;
using Platform.Documents.Model;
using Platform.Documents.Pdf;
using Platform.Documents.Tests.Fonts;
using Platform.Documents.Tests.Pdf;

namespace Platform.Documents.Tests.Html;

/// <summary>Preview and print show what the PDF shows, line for line.</summary>
public sealed class SamePagesTests
{
    public static TheoryData<string> Cases => CaseTests.Sound;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Fragment_EveryWordOfThePdf_StandsAtItsPlace(string name)
    {
        var document = CaseTests.Read(name);
        var lines = SvgLine.Of(HtmlWriter.Fragment(document, new HtmlOptions { Fonts = TestFonts.Free, Draft = true }).Html!);
        var words = Poppler.Words(PdfOf(document));

        // Poppler leaves out characters that others lie upon, as over-long names do.
        if (!name.StartsWith("hostile/", StringComparison.Ordinal))
        {
            Assert.Equal(words.Sum(word => word.Text.Length), lines.Sum(line => line.Text.Length));
        }

        Assert.All(words, word => Assert.True(lines.Exists(line => Holds(line, word)), $"{word} is not on the page"));
    }

    [Theory]
    [InlineData("document/issue-plan")]
    [InlineData("part/landscape-attachments")]
    [InlineData("letter/reply")]
    public void Page_PrintedByChromium_HasThePagesAndLinesOfThePdf(string name)
    {
        var document = CaseTests.Read(name);
        var printed = Browser.Print(HtmlWriter.Page(document, new HtmlOptions { Fonts = TestFonts.Free, Draft = true }).Html!);

        Assert.Equal(Lines(PdfOf(document)), Lines(printed));
    }

    private static byte[] PdfOf(OfficialDocument document) =>
        PdfWriter.Write(document, new PdfOptions { Fonts = TestFonts.Free, Draft = true }).Bytes!;

    private static bool Holds(SvgLine line, PdfWord word)
    {
        for (var at = line.Page == word.Page ? line.Text.IndexOf(word.Text, StringComparison.Ordinal) : -1; at >= 0; at = line.Text.IndexOf(word.Text, at + 1, StringComparison.Ordinal))
        {
            if (Math.Abs(line.Places[at].Left - word.Left) <= 0.5 && Math.Abs(line.Places[at].Top - word.Top) <= 0.5)
            {
                return true;
            }
        }

        return false;
    }

    // Of each page, without spaces: readers divide spaced characters into words each in their own way.
    private static List<string> Lines(byte[] pdf) => [.. Poppler.Text(pdf).TrimEnd('\f').Split('\f').SelectMany((page, number) => page
        .Split('\n')
        .Select(line => line.Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal))
        .Where(line => line.Length > 0)
        .Order(StringComparer.Ordinal)
        .Select(line => $"{number + 1}: {line}"))];
}
