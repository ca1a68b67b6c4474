namespace Platform.Documents.Checking;

/// <summary>How Word is told to set a paragraph.</summary>
/// <param name="Align">left, center, right or both.</param>
/// <param name="Left">Indents are in characters of the paragraph's own size.</param>
/// <param name="Pitch">The line pitch in points; null where it follows the font.</param>
internal sealed record ParagraphShape(string Align, double Left, double Right, double FirstLine, double? Pitch, string? RedBorder)
{
    public bool IsCentred => Align == "center";
}
