using Platform.Documents.Model;

namespace Platform.Documents.Checking;

/// <summary>The elements of a document that were recognised; what was not is empty.</summary>
internal sealed record DocumentElements
{
    public required DocumentFormat Format { get; init; }

    public IReadOnlyList<Passage> Letterhead { get; init; } = [];

    public Passage? Number { get; init; }

    /// <summary>The number alone, where its line holds more.</summary>
    public string NumberText { get; init; } = "";

    public IReadOnlyList<Passage> Signatories { get; init; } = [];

    public IReadOnlyList<Passage> Title { get; init; } = [];

    public IReadOnlyList<Passage> Recipients { get; init; } = [];

    /// <summary>The text from the title to the signature.</summary>
    public IReadOnlyList<Passage> Body { get; init; } = [];

    /// <summary>All text behind the title, attachments too.</summary>
    public IReadOnlyList<Passage> Text { get; init; } = [];

    public IReadOnlyList<Passage> AttachmentNote { get; init; } = [];

    /// <summary>署名, in reading order.</summary>
    public IReadOnlyList<Passage> Issuers { get; init; } = [];

    public Passage? Issuer => Issuers.Count > 0 ? Issuers[^1] : null;

    /// <summary>True where several bodies issue.</summary>
    public bool IsJoint { get; init; }

    public Passage? Date { get; init; }

    public IReadOnlyList<Passage> AttachmentMarks { get; init; } = [];

    public IReadOnlyList<Passage> Copies { get; init; } = [];

    public Passage? PrintedOn { get; init; }

    /// <summary>True for what can only be an official document, so that a page number must be there.</summary>
    public bool IsOfficial => Number is not null || Letterhead.Count > 0 || Recipients.Count > 0;
}
