using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Documents.Numbering;

namespace Platform.Documents.Clauses;

/// <summary>A numbering at the start of a line, and what follows it.</summary>
internal sealed partial record ClauseMark(ClauseLevel Level, int Number, string Rest)
{
    public static ClauseMark? Read(string line) =>
        Chinese(Chapter(), ClauseLevel.Chapter, line)
        ?? Chinese(Article(), ClauseLevel.Article, line)
        ?? Chinese(First(), ClauseLevel.First, line)
        ?? Chinese(Second(), ClauseLevel.Second, line)
        ?? Arabic(Third(), ClauseLevel.Third, line)
        ?? Arabic(Fourth(), ClauseLevel.Fourth, line);

    private static ClauseMark? Chinese(Regex pattern, ClauseLevel level, string line)
    {
        var match = pattern.Match(line);
        return match.Success && ChineseNumerals.Parse(match.Groups[1].ValueSpan) is { } number
            ? new ClauseMark(level, number, line[match.Length..].TrimStart())
            : null;
    }

    private static ClauseMark? Arabic(Regex pattern, ClauseLevel level, string line)
    {
        var match = pattern.Match(line);
        return match.Success
            ? new ClauseMark(level, int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), line[match.Length..].TrimStart())
            : null;
    }

    [GeneratedRegex($"^第([{ChineseNumerals.Characters}]+)章")]
    private static partial Regex Chapter();

    // 第九条规定…, 第九条的…, 第九条第二款… go on a sentence; they do not start an article.
    [GeneratedRegex($"^第([{ChineseNumerals.Characters}]+)条(?![的规、，和至第款])")]
    private static partial Regex Article();

    [GeneratedRegex($@"^([{ChineseNumerals.Characters}]+)[、.](?=.)")]
    private static partial Regex First();

    [GeneratedRegex($"^（([{ChineseNumerals.Characters}]+)）")]
    private static partial Regex Second();

    // 3.5% and 2024.12.16 are figures.
    [GeneratedRegex(@"^(\d{1,3})[.、](?=[^\d])")]
    private static partial Regex Third();

    [GeneratedRegex(@"^（(\d{1,2})）")]
    private static partial Regex Fourth();
}
