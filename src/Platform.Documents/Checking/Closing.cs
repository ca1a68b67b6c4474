namespace Platform.Documents.Checking;

/// <summary>What stands behind the text.</summary>
/// <param name="BodyEnds">How many passages behind the title come before it.</param>
internal sealed record Closing(int BodyEnds)
{
    public IReadOnlyList<Passage> AttachmentNote { get; init; } = [];

    public IReadOnlyList<Passage> Issuers { get; init; } = [];

    public Passage? Date { get; init; }

    public IReadOnlyList<Passage> AttachmentMarks { get; init; } = [];

    public IReadOnlyList<Passage> Copies { get; init; } = [];

    public Passage? PrintedOn { get; init; }

    public IEnumerable<Passage> All => [.. AttachmentNote, .. AttachmentMarks, .. Copies, .. Issuers, .. new[] { Date, PrintedOn }.OfType<Passage>()];
}
