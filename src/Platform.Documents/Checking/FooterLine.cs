namespace Platform.Documents.Checking;

/// <summary>A page number as printed, or the footer of a Word document that holds one.</summary>
/// <param name="Side">default (odd), even or first; by its page in a PDF.</param>
internal sealed record FooterLine(string Side, Passage Passage);
