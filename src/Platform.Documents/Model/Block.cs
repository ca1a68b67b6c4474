namespace Platform.Documents.Model;

/// <summary>A block of a part: a heading, a paragraph, a table or a line of a form.</summary>
/// <param name="Line">The line of the document text it starts on, from 1.</param>
public abstract record Block(int Line);

/// <summary>A paragraph (段落), indented by two characters.</summary>
public sealed record Paragraph(InlineText Text, int Line) : Block(Line);
