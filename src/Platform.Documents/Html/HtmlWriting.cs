using System.Collections.Immutable;

namespace Platform.Documents.Html;

/// <summary>A written document, or why it could not be written.</summary>
/// <param name="Html">Null when <paramref name="Notices"/> has a refusal.</param>
/// <param name="Fonts">The faces that the pages are set in.</param>
/// <param name="Notices">What the maker of the document should know, in Chinese sentences, as of <see cref="Pdf.PdfWriting"/>.</param>
public sealed record HtmlWriting(string? Html, ImmutableArray<WebFont> Fonts, ImmutableArray<string> Notices);
