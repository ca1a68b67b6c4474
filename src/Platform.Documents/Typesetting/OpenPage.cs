namespace Platform.Documents.Typesetting;

/// <summary>A page while it is filled.</summary>
internal sealed class OpenPage(PageFrame frame)
{
    private const double Tolerance = 1e-6;

    public PageFrame Frame => frame;

    public List<Placed> Items { get; } = [];

    public IEnumerable<PlannedItem> PlannedItems => Items.SelectMany(item => item.Items());

    /// <summary>Where the next piece begins, from the top of the page.</summary>
    public double Y { get; set; } = frame.Top;

    public double Room => frame.Bottom - Y;

    /// <summary>Whether nothing has been placed by the flow of text.</summary>
    public bool IsFresh { get; private set; } = true;

    public bool Fits(double height) => height <= Room + Tolerance;

    /// <summary>Says that something has been placed without a box.</summary>
    public void Touch() => IsFresh = false;

    public void Place(FlowBox box)
    {
        foreach (var item in box.Items)
        {
            Items.Add(item.Moved(frame.Left, Y));
        }

        Y += box.Height;
        IsFresh = false;
    }
}
