namespace Platform.Documents.Fonts;

/// <summary>What a reader of a document should know of its type: a face that stands in for another, or is missing.</summary>
/// <param name="Sentence">One Chinese sentence.</param>
/// <param name="IsLoss">Whether something of the text does not look as written.</param>
public sealed record FontNotice(string Sentence, bool IsLoss);
