using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Core.PolicyChecks;

namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>A clause, and the figure in it that an item is made from.</summary>
public sealed partial class ClausePlace
{
    private const string Stops = "。；;\n";
    private readonly string text;

    /// <param name="comparison">The whole document.</param>
    /// <param name="at">Where the figure begins in the clause's text; null for the first that no item states, or the first of all.</param>
    public ClausePlace(ClauseComparison comparison, ComparedClause clause, int? at)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(clause);
        (Clause, text) = (clause, clause.Clause.Text);
        Above = comparison.Clauses.Where(other => other.Clause != clause.Clause && other.Clause.WithDescendants().Any(below => ReferenceEquals(below, clause.Clause))).Select(other => other.Clause.Title).ToList();
        var figures = clause.Figures.Where(figure => !figure.Mark.IsDay).ToList();
        IsChosen = figures.Exists(figure => figure.Mark.Start == at);
        Mark = (figures.Find(figure => figure.Mark.Start == at) ?? figures.Find(figure => !figure.IsFound) ?? figures.FirstOrDefault())?.Mark;
    }

    public ComparedClause Clause { get; }

    public FigureMark? Mark { get; }

    /// <summary>Whether a person chose the figure.</summary>
    internal bool IsChosen { get; }

    /// <summary>The headings over it, outermost first.</summary>
    internal IReadOnlyList<string> Above { get; }

    internal string Title => Clause.Clause.Title;

    /// <summary>The roles of the departments that the clause names.</summary>
    internal IEnumerable<string> Departments => Clause.Departments.Select(named => named.Role);

    /// <summary>The clause's text without its heading and its 分工行, on one line.</summary>
    internal string Words
    {
        get
        {
            var words = text;
            if (Clause.Departments.Any(named => named.As is not null) && words.LastIndexOf('（') is var open and > 0)
            {
                words = words[..open];
            }

            words = words.StartsWith(Title, StringComparison.Ordinal) && words.Length > Title.Length ? words[Title.Length..].TrimStart('。', '：', ' ', '\n') : words;
            return words.Replace("\n", "", StringComparison.Ordinal).Trim();
        }
    }

    /// <summary>The sentence that has the figure; the whole text where there is no figure.</summary>
    internal string Sentence => Mark is null ? Words : text[SentenceStart..SentenceEnd].Trim();

    /// <summary>The part between commas that has the figure, with the one before where the figure stands alone.</summary>
    internal string Part => Mark is null ? "" : text[PartStart..PartEnd].Trim();

    /// <summary>What stands in the part before the figure.</summary>
    internal string Before => Mark is null ? "" : text[PartStart..Mark.Start];

    /// <summary>What follows the figure in its sentence.</summary>
    internal string After => Mark is null ? "" : text[(Mark.Start + Mark.Length)..SentenceEnd];

    internal decimal? Value => Mark?.Values.Max();

    internal string? Unit => Mark is null ? null : Mark.Printed.EndsWith('%') ? "%" : UnitAfter().Match(After) is { Success: true } unit ? unit.Groups["unit"].Value : null;

    /// <summary>The last day that is named before the figure in its sentence, else in the clause, with its words.</summary>
    internal (DateOnly Day, string Words)? Due
    {
        get
        {
            var until = Mark?.Start ?? text.Length;
            var named = DueDay().Matches(text).Where(match => match.Index < until).ToList();
            return (named.Count > 0 ? named[^1] : null) is { } match && DayOf(match) is { } day ? (day, match.Value) : null;
        }
    }

    private int SentenceStart => text.LastIndexOfAny(Stops.ToCharArray(), Math.Max(Mark!.Start - 1, 0)) + 1;

    private int SentenceEnd => text.IndexOfAny(Stops.ToCharArray(), Mark!.Start) is var end and >= 0 ? end : text.Length;

    private int PartStart
    {
        get
        {
            var comma = Comma(Mark!.Start);
            return comma > SentenceStart && !text[comma..Mark.Start].Any(char.IsLetter) ? Comma(comma - 1) : comma;
        }
    }

    private int PartEnd => text.IndexOf('，', Mark!.Start + Mark.Length) is var end && end >= 0 && end < SentenceEnd ? end : SentenceEnd;

    private int Comma(int from) => Math.Max(SentenceStart, text.LastIndexOf('，', Math.Max(from - 1, 0)) + 1);

    private static DateOnly? DayOf(Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var month = match.Groups["month"].Success ? int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture) : 12;
        if (year is < 1949 or > 2100 || month is < 1 or > 12)
        {
            return null;
        }

        var last = DateTime.DaysInMonth(year, month);
        return new DateOnly(year, month, match.Groups["day"].Success ? Math.Clamp(int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture), 1, last) : last);
    }

    [GeneratedRegex(@"(?:到|至|力争)?(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?(?:年?底|末)?(?:以?前)?")]
    private static partial Regex DueDay();

    [GeneratedRegex(@"^\s*(?<unit>(托位|个|人|元|平方米|家|所)?/(千人|托位|人·?月|年|月|班|平方米|人)|元|个工作日|工作日|个|家|所|处|平方米|名|人|天|日|个月|年|小时|张|班|次|倍)")]
    private static partial Regex UnitAfter();
}
