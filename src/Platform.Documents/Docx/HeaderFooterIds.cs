namespace Platform.Documents.Docx;

/// <summary>The relationships under which the sections find their headers and footers.</summary>
internal sealed record HeaderFooterIds
{
    /// <summary>Null where no page has a number.</summary>
    public (string Odd, string Even)? Footers { get; init; }

    /// <summary>Of a 版记 whose page has no number; null without one.</summary>
    public string? NoFooter { get; init; }

    /// <summary>Null without a part on its side.</summary>
    public (string Odd, string Even)? LandscapeFooters { get; init; }

    /// <summary>Null where nothing stands in the headers.</summary>
    public string? Header { get; init; }

    public string? EvenHeader { get; init; }

    /// <summary>Of letters only.</summary>
    public string? FirstHeader { get; init; }

    public string? FirstFooter { get; init; }
}
