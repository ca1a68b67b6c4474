namespace Platform.Documents.Typesetting;

/// <summary>
/// A line or another item with its place in a box or on a page. Only a plan wants the items of lines; who asks how pages fill does not wait for them.
/// </summary>
/// <param name="Right">How far it is moved, in mm.</param>
internal readonly record struct Placed(SetLine? Line, PlannedItem? Item, double Right, double Down)
{
    public Placed(PlannedItem item)
        : this(null, item, 0, 0)
    {
    }

    /// <param name="baseline">From the top of the box or page.</param>
    public static Placed At(SetLine line, double left, double baseline) => new(line, null, left, baseline);

    public Placed Moved(double right, double down) => this with { Right = Right + right, Down = Down + down };

    public IEnumerable<PlannedItem> Items() => Line is not null ? Line.Items(Right, Down) : [Item!.Moved(Right, Down)];
}
