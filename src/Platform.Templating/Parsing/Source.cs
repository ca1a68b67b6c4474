namespace Platform.Templating.Parsing;

internal sealed class Source(string name, string text)
{
    public string Name { get; } = name;

    public string Text { get; } = text;

    public Diagnostic Error(int offset, string message)
    {
        var (line, column) = Locate(offset);
        return new Diagnostic(Name, line, column, Severity.Error, message);
    }

    private (int Line, int Column) Locate(int offset)
    {
        var before = Text.AsSpan(0, Math.Min(offset, Text.Length));
        return (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
