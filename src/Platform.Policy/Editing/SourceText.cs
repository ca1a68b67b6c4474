using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>The text of a file and where its lines and nodes stand in it.</summary>
internal sealed class SourceText(string text)
{
    public string Text { get; } = text;

    /// <summary>The line ends of the file, by its first.</summary>
    public string NewLine { get; } = text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var at && text[at - 1] == '\r' ? "\r\n" : "\n";

    public int LineStart(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Where the line's text ends, before its line end.</summary>
    public int LineEnd(int at)
    {
        var end = Text.IndexOf('\n', at);
        if (end < 0) return Text.Length;
        return end > at && Text[end - 1] == '\r' ? end - 1 : end;
    }

    public int NextLine(int at) => Text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : Text.Length;

    /// <summary>How many characters stand before it on its line.</summary>
    public int Column(int at) => at - LineStart(at);

    public bool BeginsLine(int at) => Text.AsSpan(LineStart(at), Column(at)).IsWhiteSpace();

    public bool InBrackets(YamlNode node) => node is YamlMap or YamlList && Text[node.Extent.Start] is '{' or '[';

    /// <summary>The end of what is seen: line ends after a literal text are not part of it.</summary>
    public int EndOf(YamlNode node)
    {
        var end = node.Extent.End;
        while (end > node.Extent.Start && char.IsWhiteSpace(Text[end - 1])) end--;
        return end;
    }

    /// <summary>The place after the colon of a key.</summary>
    public int AfterColon(YamlScalar key) => Text.IndexOf(':', key.Extent.End) + 1;

    /// <summary>The dash of a list's item; the dashes of a list stand one below the other.</summary>
    public int Dash(YamlList list, int index)
    {
        var column = Column(list.Extent.Start);
        var line = LineStart(list.Items[index].Extent.Start);
        while (line > 0 && !(line + column < Text.Length && Text[line + column] == '-' && Text.AsSpan(line, column).IndexOfAnyExcept(' ', '-') < 0)) line = LineStart(line - 1);
        return line + column;
    }

    public string Insert(int at, string added) => Text.Insert(at, added);

    public string Replace(int start, int end, string added) => string.Concat(Text.AsSpan(0, start), added, Text.AsSpan(end));

    public string LinesAfter(int at, IEnumerable<string> lines) => Insert(LineEnd(at), string.Concat(lines.Select(line => NewLine + line)));

    /// <summary>Lines put before what begins at a place within its line, which then follows on a line of its own.</summary>
    public string LinesBefore(int at, IReadOnlyList<string> lines)
    {
        var indent = BlockWriter.Blanks(Column(at));
        return Insert(at, string.Join(NewLine, lines).TrimStart(' ') + NewLine + indent);
    }

    /// <summary>Takes out whole lines, and the line end before them where they are the last.</summary>
    public string WithoutLines(int first, int last)
    {
        var start = LineStart(first);
        var end = NextLine(last);
        if (end == Text.Length && start > 0 && Text[^1] != '\n') start = LineEnd(LineStart(start - 1));
        return Replace(start, end, "");
    }
}
