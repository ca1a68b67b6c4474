using Platform.Documents.Typesetting;

namespace Platform.Documents.Pdf;

/// <summary>Writes the structure tree of a tagged file (ISO 32000-1 14.7) from the tags of the plan.</summary>
internal sealed class PdfStructure(PagePlan plan, PdfFile file)
{
    private readonly int root = file.Reserve();
    private readonly int document = file.Reserve();
    private readonly int[] numbers = new int[plan.Tags.Length];
    private readonly List<PdfText?> kids = [.. new PdfText?[plan.Tags.Length]];
    private readonly List<(int Page, IReadOnlyList<int> Tags)> pages = [];
    private readonly List<PdfText> parents = [];

    /// <summary>The type that a tag has in the file.</summary>
    public static string Type(PlannedTag tag) => tag.Kind switch
    {
        TagKind.Part => "Sect",
        TagKind.Title => "H1",
        TagKind.Heading => $"H{tag.Level + 1}",
        TagKind.Table => "Table",
        TagKind.Row => "TR",
        TagKind.HeadCell => "TH",
        TagKind.Cell => "TD",
        TagKind.Picture => "Figure",
        _ => "P",
    };

    /// <summary>Takes the marked contents of a page: which tag each belongs to.</summary>
    /// <returns>The page's key in the tree of parents.</returns>
    public int AddPage(int page, IReadOnlyList<int> contents)
    {
        pages.Add((page, contents));
        return pages.Count - 1;
    }

    /// <returns>The number of the tree's root.</returns>
    public int Write()
    {
        foreach (var tag in pages.SelectMany(page => page.Tags).Distinct())
        {
            Number(tag);
        }

        NumberEmptyCells();
        foreach (var (page, tags) in pages)
        {
            AddContents(page, tags);
        }

        var top = new PdfText();
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] != 0)
            {
                var above = plan.Tags[i].Parent == PlannedTag.None ? top : Kids(plan.Tags[i].Parent);
                above.Add(numbers[i]).Add(" 0 R "u8);
            }
        }

        WriteElements();
        var tree = file.Add(new PdfText().Add("<</Nums["u8).Add(string.Concat(parents.Select((parent, i) => $"{i} {file.Add(parent)} 0 R "))).Add("]>>"u8));
        file.Write(document, new PdfText().Add($"<</S/Document/P {root} 0 R/K[").Add(top.Bytes).Add("]>>"u8));
        return file.Write(root, new PdfText().Add($"<</Type/StructTreeRoot/K {document} 0 R/ParentTree {tree} 0 R>>"));
    }

    private void Number(int tag)
    {
        for (; tag != PlannedTag.None && numbers[tag] == 0; tag = plan.Tags[tag].Parent)
        {
            numbers[tag] = file.Reserve();
        }
    }

    // A table is regular only with its blank cells.
    private void NumberEmptyCells()
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            if (plan.Tags[i].Kind is TagKind.Row or TagKind.Cell or TagKind.HeadCell && numbers[plan.Tags[i].Parent] != 0)
            {
                Number(i);
            }
        }
    }

    private void AddContents(int page, IReadOnlyList<int> tags)
    {
        var parent = new PdfText().Add("["u8);
        for (var content = 0; content < tags.Count; content++)
        {
            parent.Add(numbers[tags[content]]).Add(" 0 R "u8);
            Kids(tags[content]).Add($"<</Type/MCR/Pg {page} 0 R/MCID {content}>>");
        }

        parents.Add(parent.Add("]"u8));
    }

    private PdfText Kids(int tag) => kids[tag] ??= new PdfText();

    private void WriteElements()
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] != 0)
            {
                var tag = plan.Tags[i];
                var parent = tag.Parent == PlannedTag.None ? document : numbers[tag.Parent];
                file.Write(numbers[i], new PdfText().Add($"<</S/{Type(tag)}/P {parent} 0 R{Attributes(tag)}/K[").Add(kids[i] is { } own ? own.Bytes : []).Add("]>>"u8));
            }
        }
    }

    private static string Attributes(PlannedTag tag) => (tag.Kind, tag.RowSpan, tag.ColumnSpan) switch
    {
        (TagKind.HeadCell, 1, 1) => "/A<</O/Table/Scope/Column>>",
        (TagKind.HeadCell, _, _) => $"/A<</O/Table/Scope/Column/RowSpan {tag.RowSpan}/ColSpan {tag.ColumnSpan}>>",
        (TagKind.Cell, not 1, _) or (TagKind.Cell, _, not 1) => $"/A<</O/Table/RowSpan {tag.RowSpan}/ColSpan {tag.ColumnSpan}>>",
        _ => "",
    };
}
