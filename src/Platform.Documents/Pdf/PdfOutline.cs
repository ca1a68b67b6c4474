using System.Collections.Immutable;
using System.Globalization;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Pdf;

/// <summary>Writes bookmarks as the tree that their levels make.</summary>
internal sealed class PdfOutline(PagePlan plan, PdfFile file, IReadOnlyList<int> pages)
{
    private const double Point = 72 / 25.4;

    /// <returns>The number of the outline, or null when there are no bookmarks.</returns>
    public int? Write()
    {
        if (plan.Bookmarks.IsEmpty)
        {
            return null;
        }

        var root = file.Reserve();
        var (first, last) = WriteChildren(root, Nodes(plan.Bookmarks));
        return file.Write(root, new PdfText().Add($"<</Type/Outlines/First {first} 0 R/Last {last} 0 R/Count {plan.Bookmarks.Length}>>"));
    }

    private (int First, int Last) WriteChildren(int parent, List<Node> nodes)
    {
        var numbers = nodes.ConvertAll(_ => file.Reserve());
        for (var i = 0; i < nodes.Count; i++)
        {
            var text = new PdfText().Add("<</Title").AddString(nodes[i].Mark.Title).Add($"/Parent {parent} 0 R/Dest[{pages[nodes[i].Mark.Page]} 0 R/XYZ {Target(nodes[i].Mark)} null]");
            text.Add(i > 0 ? $"/Prev {numbers[i - 1]} 0 R" : "").Add(i + 1 < nodes.Count ? $"/Next {numbers[i + 1]} 0 R" : "");
            if (nodes[i].Children.Count > 0)
            {
                var (first, last) = WriteChildren(numbers[i], nodes[i].Children);
                text.Add($"/First {first} 0 R/Last {last} 0 R/Count {nodes[i].Total}");
            }

            file.Write(numbers[i], text.Add(">>"));
        }

        return (numbers[0], numbers[^1]);
    }

    private string Target(PlannedBookmark mark)
    {
        var page = plan.Pages[mark.Page];
        var (x, y) = page.Sideways ? (mark.Y, 0.0) : (0.0, page.Height - mark.Y);
        return string.Create(CultureInfo.InvariantCulture, $"{x * Point:0.##} {y * Point:0.##}");
    }

    private static List<Node> Nodes(ImmutableArray<PlannedBookmark> marks)
    {
        var roots = new List<Node>();
        var open = new Stack<Node>();
        foreach (var mark in marks)
        {
            while (open.TryPeek(out var above) && above.Mark.Level >= mark.Level)
            {
                open.Pop();
            }

            var node = new Node(mark, []);
            (open.TryPeek(out var parent) ? parent.Children : roots).Add(node);
            open.Push(node);
        }

        return roots;
    }

    private sealed record Node(PlannedBookmark Mark, List<Node> Children)
    {
        public int Total => Children.Sum(child => 1 + child.Total);
    }
}
