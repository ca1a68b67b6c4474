namespace Platform.Documents.Numbering;

/// <summary>Finds where a heading at the start of a line ends.</summary>
internal static class RunInHeading
{
    private const string Opening = "（“‘《〈〔「『(";
    private const string Closing = "）”’》〉〕」』)";

    /// <summary>The index of the first 。 outside brackets and quotation marks, or -1.</summary>
    public static int End(ReadOnlySpan<char> line)
    {
        var depth = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (Opening.Contains(line[i], StringComparison.Ordinal))
            {
                depth++;
            }
            else if (Closing.Contains(line[i], StringComparison.Ordinal))
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (line[i] == '。' && depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
