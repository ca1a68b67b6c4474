using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Policy.Wording;

namespace Platform.Core.PolicyChecks;

/// <summary>The numbers that a Chinese text states: 3000, 5.0, 45万 (450000), 一所 (1).</summary>
internal static partial class FigureText
{
    // Full coverage is how documents print 100 %.
    private const string Whole = "全覆盖";

    /// <summary>Every number of the text as a value; with 万 and 亿 both as printed and multiplied out.</summary>
    public static HashSet<decimal> Values(string text)
    {
        var values = new HashSet<decimal>();
        foreach (Match match in Arabic().Matches(HalfWidth(text)))
        {
            var value = decimal.Parse(match.Groups["number"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture);
            values.Add(value);
            if (Multiplier(match.Groups["scale"].Value) is > 1 and var scale)
            {
                // 1.5万 is 15000, not 15000.0.
                values.Add(value * scale / 1.000000000000000000000000000000m);
            }
        }

        if (text.Contains(Whole, StringComparison.Ordinal))
        {
            values.Add(100);
        }

        return values;
    }

    /// <summary>Numbers written in Chinese before a counting word, such as 一所 or 两年.</summary>
    public static HashSet<decimal> Counted(string text) =>
        [.. Chinese().Matches(text).Select(match => ChineseNumerals.TryParse(match.Groups["number"].Value.Replace('两', '二'), out var value) ? value : 0m)];

    /// <summary>Where the text prints figures, in its order; not those of titles, document numbers and references to clauses.</summary>
    public static IReadOnlyList<FigureMark> Marks(string text)
    {
        var even = HalfWidth(text);
        var skipped = Skipped().Matches(even);
        return
        [
            .. Marked().Matches(even).Where(match => !skipped.Any(skip => skip.Index <= match.Index && match.Index < skip.Index + skip.Length))
                .Select(match => new FigureMark(match.Index, match.Length, text.Substring(match.Index, match.Length), match.Groups["day"].Success, [.. Values(match.Value)])),
        ];
    }

    /// <summary>Where the text counts in Chinese: 一所, 两年.</summary>
    public static IReadOnlyList<FigureMark> CountedMarks(string text) =>
        [.. Chinese().Matches(text).Select(match => new FigureMark(match.Index, match.Length, match.Value, false, [.. Counted(text.Substring(match.Index, match.Length + 1))]))];

    /// <summary>The numbers as printed, for checking that one text's numbers stand in another.</summary>
    public static IEnumerable<string> Printed(string text) => Arabic().Matches(HalfWidth(text)).Select(match => match.Groups["number"].Value);

    public static decimal Read(string printed) => decimal.Parse(printed, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static decimal Multiplier(string scale) => scale switch { "万" => 10_000m, "亿" => 100_000_000m, _ => 1m };

    private static string HalfWidth(string text) =>
        string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                span[i] = source[i] switch
                {
                    >= '０' and <= '９' => (char)(source[i] - '０' + '0'),
                    '．' => '.',
                    // Made uniform with all punctuation, 3,000 has become 3，000.
                    '，' when Groups(source, i) => ',',
                    _ => source[i],
                };
            }
        });

    private static bool Groups(string text, int comma) =>
        comma > 0 && char.IsAsciiDigit(text[comma - 1]) && text.AsSpan(comma + 1) is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', .. var rest] && !(rest is [var next, ..] && char.IsAsciiDigit(next));

    [GeneratedRegex(@"(?<![\d.])(?<number>\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?)\s*(?<scale>[万亿]?)")]
    private static partial Regex Arabic();

    [GeneratedRegex("(?<number>[一二两三四五六七八九十百]+)(?=[个所家处名种次年岁月日人倍项类级期])")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"(?<day>\d{4}年(\d{1,2}月(\d{1,2}日)?)?)|(?<![\d.])(\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?)\s*[万亿]?%?")]
    private static partial Regex Marked();

    // Titles, document numbers, clauses referred to, editions, ages, standards (JGJ39-2016) and mottoes (1+1+1).
    [GeneratedRegex(@"《[^《》]*》|〔\d{4}〕\d*号?|第\d+[章条款项号届]|（\d{4}年?(修订|修正|版)[^（）]*）|(\d+[-—–~至])?\d+(周?岁)(以下|以内)?|[A-Z]{2,}[A-Z/ ]*\d+(\.\d+)?([-—–]\d+)?|\d+(\+\d+)+")]
    private static partial Regex Skipped();
}
