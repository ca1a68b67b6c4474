namespace Platform.Core.Notices.Model;

/// <summary>条款位置 such as 二（三）11, split into its levels.</summary>
internal sealed record ClausePath(IReadOnlyList<string> Levels)
{
    public int Depth => Levels.Count;

    /// <summary>The last level's printed ordinal: 二, 三 or 11.</summary>
    public string Last => Levels.Count == 0 ? "" : Levels[^1];

    /// <summary>The ordinal as the document prints it before a heading: 一、 （一） 1. （1）.</summary>
    public string Mark => Depth switch
    {
        0 => "",
        1 => $"{Last}、",
        3 => $"{Last}. ",
        _ => $"（{Last}）",
    };

    /// <summary>The clause that contains this one, in the same notation.</summary>
    public string Parent => Write(Levels.Take(Levels.Count - 1));

    public static ClausePath Parse(string clause)
    {
        var levels = new List<string>();
        var rest = clause.AsSpan();
        while (rest.Length > 0)
        {
            var length = rest[0] == '（' ? rest.IndexOf('）') + 1 : rest.IndexOf('（') is > 0 and var bracket ? bracket : rest.Length;
            if (length <= 0)
            {
                break;
            }

            levels.Add(rest[..length].Trim('（').Trim('）').ToString());
            rest = rest[length..];
        }

        return new ClausePath(levels);
    }

    private static string Write(IEnumerable<string> levels) =>
        string.Concat(levels.Select((level, index) => index % 2 == 1 ? $"（{level}）" : level));
}
