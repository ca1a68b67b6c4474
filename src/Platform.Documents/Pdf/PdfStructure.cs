using Platform.Documents.Typesetting;

namespace Platform.Documents.Pdf;

/// <summary>Writes the structure tree of a tagged file (ISO 32000-1 14.7) from the tags of the plan.</summary>
internal sealed class PdfStructure(PagePlan plan, PdfFile file)
{
    private readonly int root = file.Reserve();
    private readonly int document = file.Reserve();
    private readonly int[] numbers = new int[plan.Tags.Length];
    private readonly List<(int Page, IReadOnlyList<int> Tags)> pages = [];

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
        foreach (var tag in pages.SelectMany(page => page.Tags))
        {
            Number(tag);
        }

        NumberEmptyCells();
        WriteElements();
        var parents = WriteParents();
        file.Open(root).Add("<</Type/StructTreeRoot/K "u8).Add(document).Add(" 0 R/ParentTree "u8).Add(parents).Add(" 0 R>>"u8);
        return root;
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

    private void WriteElements()
    {
        var children = Enumerable.Range(0, numbers.Length).Where(tag => numbers[tag] != 0).ToLookup(tag => plan.Tags[tag].Parent);
        var contents = pages.SelectMany(page => page.Tags.Select((tag, content) => (tag, page.Page, content))).ToLookup(content => content.tag);
        WriteKids(file.Open(document).Add("<</S/Document/P "u8).Add(root).Add(" 0 R/K["u8), children[PlannedTag.None]);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] == 0)
            {
                continue;
            }

            var element = Open(i);
            foreach (var (_, page, content) in contents[i])
            {
                element.Add("<</Type/MCR/Pg "u8).Add(page).Add(" 0 R/MCID "u8).Add(content).Add(">>"u8);
            }

            WriteKids(element, children[i]);
        }
    }

    private PdfText Open(int i)
    {
        var tag = plan.Tags[i];
        var parent = tag.Parent == PlannedTag.None ? document : numbers[tag.Parent];
        var element = file.Open(numbers[i]).Add("<</S/"u8).Add(Type(tag)).Add("/P "u8).Add(parent).Add(" 0 R"u8).Add(Attributes(tag));
        return (tag.Alternative is { } words ? element.Add("/Alt"u8).AddString(words) : element).Add("/K["u8);
    }

    private void WriteKids(PdfText element, IEnumerable<int> kids)
    {
        foreach (var kid in kids)
        {
            element.Add(numbers[kid]).Add(" 0 R "u8);
        }

        element.Add("]>>"u8);
    }

    private int WriteParents()
    {
        var tree = file.Reserve();
        var lists = pages.ConvertAll(_ => file.Reserve());
        for (var i = 0; i < lists.Count; i++)
        {
            var list = file.Open(lists[i]).Add("["u8);
            foreach (var tag in pages[i].Tags)
            {
                list.Add(numbers[tag]).Add(" 0 R "u8);
            }

            list.Add("]"u8);
        }

        file.Open(tree).Add("<</Nums["u8).Add(string.Concat(lists.Select((list, i) => $"{i} {list} 0 R "))).Add("]>>"u8);
        return tree;
    }

    private static string Attributes(PlannedTag tag) => (tag.Kind, tag.RowSpan, tag.ColumnSpan) switch
    {
        (TagKind.HeadCell, 1, 1) => "/A<</O/Table/Scope/Column>>",
        (TagKind.HeadCell, _, _) => $"/A<</O/Table/Scope/Column/RowSpan {tag.RowSpan}/ColSpan {tag.ColumnSpan}>>",
        (TagKind.Cell, not 1, _) or (TagKind.Cell, _, not 1) => $"/A<</O/Table/RowSpan {tag.RowSpan}/ColSpan {tag.ColumnSpan}>>",
        _ => "",
    };
}
