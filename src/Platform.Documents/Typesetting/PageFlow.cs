namespace Platform.Documents.Typesetting;

/// <summary>Fills pages with pieces and keeps together what belongs together.</summary>
internal sealed class PageFlow(TypeCase type)
{
    private readonly List<OpenPage> pages = [];

    public IReadOnlyList<OpenPage> Pages => pages;

    public List<PlannedBookmark> Bookmarks { get; } = [];

    public List<TypesettingNotice> Notices { get; } = [];

    public OpenPage Current => pages[^1];

    public void NewPage(PageFrame frame) => pages.Add(new OpenPage(frame));

    public void NextPage() => NewPage(Current.Frame);

    public void Place(IReadOnlyList<FlowPiece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!Current.IsFresh && Chain(pieces, i) is var chain && !Current.Fits(chain) && chain <= Current.Frame.Height)
            {
                NextPage();
                if (IsGapAboveTable(pieces, i))
                {
                    continue;
                }
            }

            if (pieces[i] is FlowTable table)
            {
                new TableSetter(table, type.For(Current.Frame.Width), this).Place(Chain(pieces, i + 1));
            }
            else
            {
                Place((FlowBox)pieces[i]);
            }
        }
    }

    private static bool IsGapAboveTable(IReadOnlyList<FlowPiece> pieces, int at) =>
        pieces[at] is FlowBox { Items.IsEmpty: true } && at + 1 < pieces.Count && pieces[at + 1] is FlowTable;

    private void Place(FlowBox box)
    {
        if (!Current.Fits(box.Height))
        {
            if (box.Items.IsEmpty)
            {
                return;
            }

            if (!Current.IsFresh)
            {
                NextPage();
            }
        }

        if (box.Bookmark is { } mark)
        {
            Bookmarks.Add(new PlannedBookmark(mark.Title, mark.Level, pages.Count - 1, Current.Y));
        }

        Current.Place(box);
    }

    // A row begins on the page that holds all of it, as in Word; only one that no page can hold is divided.
    private double Beginning(FlowTable piece)
    {
        var own = type.For(Current.Frame.Width);
        var beginning = own.Texts.GridOf(piece.Table, own).Beginning;
        return beginning > Current.Frame.Height ? 2 * type.Pitch : Math.Max(2 * type.Pitch, beginning);
    }

    // The height of a piece with all that must follow it on its page. A gap alone asks for nothing.
    private double Chain(IReadOnlyList<FlowPiece> pieces, int from)
    {
        var height = 0.0;
        for (var i = from; i < pieces.Count; i++)
        {
            height += pieces[i] is FlowBox box ? (i == from && box.Items.IsEmpty && !box.KeepsNext ? 0 : box.Height) : Beginning((FlowTable)pieces[i]);
            if (!pieces[i].KeepsNext)
            {
                break;
            }
        }

        return height;
    }
}
