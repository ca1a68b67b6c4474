namespace Platform.Policy.Diagnostics;

/// <summary>Collects the diagnostics of one package; the same sentence at the same place counts once.</summary>
internal sealed class Findings
{
    /// <summary>Nobody reads further; it keeps a hostile file from filling memory.</summary>
    private const int MostKept = 1000;

    private readonly HashSet<Diagnostic> _errors = [];
    private readonly HashSet<Diagnostic> _warnings = [];

    public bool HasErrors => _errors.Count > 0;

    public void Error(Place place, string message, string fix) => Add(_errors, place, Severity.Error, message, fix);

    public void Warning(Place place, string message, string fix) => Add(_warnings, place, Severity.Warning, message, fix);

    /// <summary>Says that something printed looks wrong, unless a note beside it says that it was checked.</summary>
    public void Doubt(bool noted, Place place, string message, string fix)
    {
        if (!noted) Warning(place, message, fix + "；原文确实如此的，在 note 里写明，就不再提示");
    }

    public void Take(Findings others)
    {
        foreach (var found in others.Sorted()) (found.Severity == Severity.Error ? _errors : _warnings).Add(found);
    }

    public IReadOnlyList<Diagnostic> Sorted() => [.. InReadingOrder(_errors.Concat(_warnings))];

    public static IOrderedEnumerable<Diagnostic> InReadingOrder(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column)
            .ThenBy(d => d.Message, StringComparer.Ordinal);

    private static void Add(HashSet<Diagnostic> kept, Place place, Severity severity, string message, string fix)
    {
        if (kept.Count < MostKept) kept.Add(new Diagnostic(place.File, place.Line, place.Column, severity, message, fix));
    }
}
