using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>Blank lines between the items of a table.</summary>
internal static class BlankLines
{
    /// <summary>Whether every item of the table has a blank line before it, but the first.</summary>
    public static bool Separate(SourceText source, YamlMap table) =>
        table.Entries.Count > 1 && table.Entries.Skip(1).All(entry => HasBefore(source, entry.Key.Extent.Start));

    /// <summary>The lines of an item with the blank ones that would be left over when it is taken out.</summary>
    public static (int First, int Last) Around(SourceText source, int start, int end)
    {
        var next = source.NextLine(end);
        var isLast = source.Text.AsSpan(next).IsWhiteSpace();
        var first = source.LineStart(start);
        if (isLast)
        {
            while (first > 0 && IsBlank(source, source.LineStart(first - 1))) first = source.LineStart(first - 1);
            return (first, end);
        }

        if (first > 0 && !HasBefore(source, start)) return (first, end);
        while (next < source.Text.Length && IsBlank(source, next)) (end, next) = (next, source.NextLine(next));
        return (first, end);
    }

    private static bool HasBefore(SourceText source, int at) => source.LineStart(at) is > 0 and var line && IsBlank(source, source.LineStart(line - 1));

    private static bool IsBlank(SourceText source, int line) => source.Text.AsSpan(line, source.LineEnd(line) - line).IsWhiteSpace();
}
