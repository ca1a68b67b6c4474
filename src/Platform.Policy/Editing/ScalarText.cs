using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform.Policy.Editing;

/// <summary>Writes single values; quotes stand only where the text would otherwise be read as something else.</summary>
internal static partial class ScalarText
{
    /// <param name="quote">The quote that the replaced text had, which is kept; else a blank.</param>
    public static string Write(EditValue value, bool inFlow, char quote = ' ') => value switch
    {
        EditValue.Text text => Text(Normal(text.Value), inFlow, quote),
        EditValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        EditValue.Flag flag => flag.Value ? "true" : "false",
        EditValue.Day day => day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    public static string Key(string key) => Text(key, inFlow: true, ' ');

    /// <summary>A text as it is read: without blanks around it, lines ended by a line feed.</summary>
    public static string Normal(string text) => text.Trim().ReplaceLineEndings("\n");

    private static string Text(string text, bool inFlow, char quote)
    {
        if (quote == ' ' && MayStandPlain(text, inFlow)) return text;
        var single = quote == '\'' || (quote == ' ' && text.AsSpan().ContainsAny('"', '\\'));
        if (single && !text.AsSpan().ContainsAny('\n', '\t')) return $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
        return '"' + text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", @"\n", StringComparison.Ordinal).Replace("\t", @"\t", StringComparison.Ordinal) + '"';
    }

    private static bool MayStandPlain(string text, bool inFlow) =>
        text.Length > 0 && !Leading().IsMatch(text) && !Within().IsMatch(text) && !OtherKinds().IsMatch(text) && !(inFlow && FlowMarks().IsMatch(text));

    [GeneratedRegex(@"^(?:[-?:,\[\]{}#&*!|>'""%@`=\s]|<<|\.\.\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@":\s|:$|\s#|[\n\t]|\s$", RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    /// <summary>What YAML reads as a number, a day, true or false, or nothing.</summary>
    [GeneratedRegex(
        @"^(?:[+.]?[0-9][0-9_,]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|0x[0-9a-f_]+|0o[0-7_]+|[0-9]+(?::[0-9]+)+(?:\.[0-9]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|\+?\.(?:inf|nan)|true|false|yes|no|on|off|y|n|null|~)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherKinds();

    [GeneratedRegex(@"[,\[\]{}:?]", RegexOptions.CultureInvariant)]
    private static partial Regex FlowMarks();
}
