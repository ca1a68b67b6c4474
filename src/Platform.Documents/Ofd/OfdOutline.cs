using Platform.Documents.Typesetting;

namespace Platform.Documents.Ofd;

/// <summary>Writes bookmarks as the tree that their levels make.</summary>
internal static class OfdOutline
{
    /// <param name="pages">The units of the pages.</param>
    public static void Write(OfdXml xml, PagePlan plan, IReadOnlyList<int> pages)
    {
        if (plan.Bookmarks.IsEmpty)
        {
            return;
        }

        xml.Open("Outlines");
        var open = new Stack<int>();
        foreach (var mark in plan.Bookmarks)
        {
            while (open.TryPeek(out var above) && above >= mark.Level)
            {
                open.Pop();
                xml.Close();
            }

            xml.Open("OutlineElem").With("Title", mark.Title);
            xml.Open("Actions").Open("Action").With("Event", "CLICK").Open("Goto");
            xml.Open("Dest").With("Type", "XYZ").With("PageID", pages[mark.Page]).With("Left", 0).With("Top", mark.Y).With("Zoom", 0).Close();
            xml.Close().Close().Close();
            open.Push(mark.Level);
        }

        foreach (var _ in open)
        {
            xml.Close();
        }

        xml.Close();
    }
}
