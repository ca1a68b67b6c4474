namespace Platform.Documents.Checking;

/// <summary>版心, as far as the lines of a PDF show it; mm. A side that no line touches is the standard's.</summary>
internal sealed record TextArea(double Left, double? Width, double Pitch, IReadOnlyList<Passage> FullLines)
{
    public const double StandardLeft = 28;
    public const double StandardWidth = 156;
    public const double StandardHeight = 225;
    public const double Character = StandardWidth / 28;
    public const double StandardPitch = StandardHeight / 22;

    private const double LeastWidth = 120;
    private const int FewestSteps = 4;
    private const double BodySize = 16;

    /// <summary>True where a line begins at the left edge, so that the edge can be told.</summary>
    public bool LeftIsSeen { get; private init; }

    public bool PitchIsSeen { get; private init; }

    public double Right => Left + (Width ?? StandardWidth);

    public static TextArea Of(DocumentView view)
    {
        var lines = Lines(view).ToList();
        var lefts = lines.Select(line => line.Box!.Left).ToList();
        var seen = view.Elements.Recipients.Count > 0 || (lefts.Count > 1 && lefts.Exists(line => Math.Abs(line - lefts.Min() - (2 * Character)) < 2));
        var left = seen ? lefts.Min() : StandardLeft;
        var right = lines.Select(line => line.Box!.Right).DefaultIfEmpty(0).Max();
        var full = right - left < LeastWidth ? [] : lines.Where(line => line.Box!.Right > right - (0.8 * Character)).ToList();
        // One line alone may end where its paragraph does.
        full = full.Count < 2 ? [] : full;
        var pitch = PitchOf(view);
        return new TextArea(left, full.Count == 0 ? null : right - left, pitch ?? StandardPitch, full) { LeftIsSeen = seen, PitchIsSeen = pitch is not null };
    }

    /// <summary>How far in from the left edge a line begins, in characters.</summary>
    public double IndentOf(Box box) => (box.Left - Left) / Character;

    public double RightGapOf(Box box) => (Right - box.Right) / Character;

    // Even pages may have their margins the other way round.
    private static IEnumerable<Passage> Lines(DocumentView view)
    {
        var size = view.Elements.Body.Where(line => !line.InTable).GroupBy(line => line.Size).MaxBy(group => group.Sum(line => line.Trimmed.Length))?.Key ?? BodySize;
        return view.Elements.Recipients.Concat(view.Elements.Text)
            .Where(line => line is { Box: not null, InTable: false } && Math.Abs((line.Size ?? 0) - size) < 0.6 && line.Page % 2 == 1 && view.IsUpright(line.Page));
    }

    private static double? PitchOf(DocumentView view)
    {
        var lines = view.Elements.Text.Where(line => line.Box is not null && line.Size is { } size && Math.Abs(size - BodySize) < 2 && view.IsUpright(line.Page)).ToList();
        var steps = lines.Zip(lines.Skip(1))
            .Where(pair => pair.First.Page == pair.Second.Page)
            .Select(pair => Math.Round(pair.Second.FontMiddle!.Value - pair.First.FontMiddle!.Value, 2))
            .Where(step => step is > 5.5 and < 18)
            .ToList();
        return steps.Count < FewestSteps ? null : steps.Order().ElementAt(steps.Count / 2) is var middle ? steps.Where(step => Math.Abs(step - middle) < 0.35).Average() : null;
    }
}
