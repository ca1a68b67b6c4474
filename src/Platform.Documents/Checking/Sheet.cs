namespace Platform.Documents.Checking;

/// <summary>A page of a PDF, or a section of a Word document with its margins; mm.</summary>
internal sealed record Sheet(int? Page, double Width, double Height)
{
    public Margins? Margins { get; init; }

    /// <summary>The document grid of Word: points a line, and points added to a character.</summary>
    public double? GridPitch { get; init; }

    public double? GridAdvance { get; init; }

    public bool HasFirstPage { get; init; }

    public bool IsLandscape => Width > Height;
}

internal sealed record Margins(double Top, double Right, double Bottom, double Left);
