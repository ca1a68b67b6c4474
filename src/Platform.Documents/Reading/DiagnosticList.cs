namespace Platform.Documents.Reading;

/// <summary>Gathers the diagnostics of one file.</summary>
internal sealed class DiagnosticList(string file)
{
    private readonly List<DocumentDiagnostic> diagnostics = [];

    public void Add(int line, int column, string message) => diagnostics.Add(new DocumentDiagnostic(file, line, column, message));

    public IReadOnlyList<DocumentDiagnostic> InOrder() => [.. diagnostics.OrderBy(d => d.Line).ThenBy(d => d.Column)];
}
