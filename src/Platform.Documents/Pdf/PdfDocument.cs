using System.Globalization;
using Platform.Documents.Fonts;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Pdf;

/// <summary>Writes the objects of one file.</summary>
internal sealed class PdfDocument(PagePlan plan, PdfDetails details, UsedFonts fonts, ColorProfile? colors)
{
    private const double Point = 72 / 25.4;
    private readonly PdfFile file = new();
    private readonly List<int> fontNumbers = [];
    private readonly PdfPictures pictures = new();

    public byte[] Write()
    {
        var structure = new PdfStructure(plan, file);
        var tree = file.Reserve();
        var pages = plan.Pages.Select(page => WritePage(page, tree, structure)).ToList();
        // Written last: only now is it known which glyphs are used.
        foreach (var (subset, number) in fonts.Subsets.Zip(fontNumbers))
        {
            PdfFont.Write(file, number, subset);
        }

        file.Write(tree, new PdfText().Add($"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select(page => $"{page} 0 R"))}]>>"));
        var outline = new PdfOutline(plan, file, pages).Write();
        var metadata = file.AddStream("/Type/Metadata/Subtype/XML", details.Xmp(), deflate: false);
        var catalog = new PdfText().Add($"<</Type/Catalog/Pages {tree} 0 R/MarkInfo<</Marked true>>/StructTreeRoot {structure.Write()} 0 R/Metadata {metadata} 0 R/Lang(zh-CN)/ViewerPreferences<</DisplayDocTitle true/Duplex/DuplexFlipLongEdge>>");
        catalog.Add(outline is { } bookmarks ? $"/Outlines {bookmarks} 0 R/PageMode/UseOutlines" : "").Add(Intent()).Add(">>");
        return file.Finish(file.Add(catalog), file.Add(details.Information()));
    }

    private int WritePage(PlannedPage page, int tree, PdfStructure structure)
    {
        var content = new PageContent(page, fonts, pictures, plan.Tags);
        var stream = file.AddStream("", content.Write());
        while (fontNumbers.Count < fonts.Subsets.Count)
        {
            fontNumbers.Add(file.Reserve());
        }

        var number = file.Reserve();
        var key = structure.AddPage(number, content.Contents);
        var names = string.Concat(content.UsedFonts.Select(font => $"/F{font} {fontNumbers[font]} 0 R"));
        var shown = pictures.Resources(file, content.UsedPictures);
        var size = string.Create(CultureInfo.InvariantCulture, $"{page.Width * Point:0.###} {page.Height * Point:0.###}");
        return file.Write(number, new PdfText().Add(
            $"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {size}]{(page.Sideways ? "/Rotate 90" : "")}/Resources<</Font<<{names}>>{shown}>>/Contents {stream} 0 R/StructParents {key}/Tabs/S>>"));
    }

    private string Intent()
    {
        if (colors is null)
        {
            return "";
        }

        var profile = file.AddPacked("/N 3/Filter/FlateDecode", colors.Packed);
        return $"/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier({colors.Name})/Info({colors.Name})/DestOutputProfile {profile} 0 R>>]";
    }
}
