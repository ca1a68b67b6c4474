namespace Platform.Documents.Checking;

/// <summary>A document as the measures see it, from whatever file it came.</summary>
internal sealed class DocumentView(string kind, IReadOnlyList<Passage> passages)
{
    private readonly Lazy<DocumentElements> elements = new(() => ElementFinder.Find(kind, passages));
    private TextArea? area;

    public string Kind => kind;

    public bool IsPdf => Kind == "PDF";

    public IReadOnlyList<Passage> Passages => passages;

    public IReadOnlyList<Sheet> Sheets { get; init; } = [];

    public IReadOnlyList<InkRule> Rules { get; init; } = [];

    public IReadOnlyList<FooterLine> PageNumbers { get; init; } = [];

    /// <summary>The red ink of page one above its first red line; null without any, or where pages have no ink.</summary>
    public Box? LetterheadInk { get; init; }

    /// <summary>The borders of the last table of a Word document, in mm: first, inner and last.</summary>
    public (double? Outer, double? Inner) ImprintBorders { get; init; }

    public DocumentElements Elements => elements.Value;

    public TextArea Area => area ??= TextArea.Of(this);

    public IEnumerable<InkRule> RedRules => Rules.Where(rule => rule is { IsRed: true, Page: 1 });

    public bool IsUpright(int? page) => Sheets.FirstOrDefault(sheet => sheet.Page == page) is not { IsLandscape: true };
}
