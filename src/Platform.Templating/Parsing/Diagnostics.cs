namespace Platform.Templating.Parsing;

internal sealed class Diagnostics(Source source)
{
    // A broken template of a megabyte must not become a megabyte of messages.
    private const int Most = 50;

    private readonly List<Diagnostic> _all = [];

    public bool IsFull => _all.Count >= Most;

    public IReadOnlyList<Diagnostic> Sorted => [.. _all.OrderBy(found => found.Line).ThenBy(found => found.Column)];

    public void Error(int offset, string message)
    {
        if (!IsFull)
        {
            _all.Add(source.Error(offset, message));
        }
    }
}
