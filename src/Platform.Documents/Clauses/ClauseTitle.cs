using Platform.Documents.Numbering;

namespace Platform.Documents.Clauses;

/// <summary>The heading at the start of a clause's text.</summary>
internal static class ClauseTitle
{
    public static string Of(string text)
    {
        var line = text.AsSpan();
        line = line.IndexOf('\n') is var end and >= 0 ? line[..end] : line;
        var stop = RunInHeading.End(line);
        return (stop < 0 ? line : line[..stop]).TrimEnd("。：").ToString();
    }
}
