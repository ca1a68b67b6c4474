namespace Platform.Policy.Diagnostics;

/// <summary>Collects diagnostics; the same sentence at the same place counts once.</summary>
internal sealed class Findings
{
    private readonly HashSet<Diagnostic> _seen = [];

    public bool HasErrors { get; private set; }

    public void Error(Place place, string message, string fix) => Add(place, Severity.Error, message, fix);

    public void Warning(Place place, string message, string fix) => Add(place, Severity.Warning, message, fix);

    public IReadOnlyList<Diagnostic> Sorted() => [.. InReadingOrder(_seen)];

    public static IOrderedEnumerable<Diagnostic> InReadingOrder(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column)
            .ThenBy(d => d.Message, StringComparer.Ordinal);

    private void Add(Place place, Severity severity, string message, string fix)
    {
        _seen.Add(new Diagnostic(place.File, place.Line, place.Column, severity, message, fix));
        HasErrors |= severity == Severity.Error;
    }
}
