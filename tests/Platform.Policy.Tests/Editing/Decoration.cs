namespace Platform.Policy.Tests.Editing;

/// <summary>Comments, blank lines and line ends strewn over a text that has none, as careful and careless hands do.</summary>
internal static class Decoration
{
    public static string Of(string text, Random random)
    {
        var lines = text.TrimEnd('\n').Split('\n').SelectMany(line => Around(line, random));
        var end = random.Next(3) == 0 ? "" : "\n";
        return (string.Join('\n', lines) + end).ReplaceLineEndings(random.Next(2) == 0 ? "\r\n" : "\n");
    }

    private static IEnumerable<string> Around(string line, Random random)
    {
        if (random.Next(12) == 0) yield return "";
        if (random.Next(6) == 0) yield return line[..^line.TrimStart().Length] + "# 注：" + random.Next(1000);
        if (random.Next(30) == 0) yield return "#";
        yield return random.Next(8) == 0 ? line + " # 行尾" : line;
    }
}
