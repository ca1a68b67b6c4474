using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Documents.Model;
using Platform.Documents.Numbering;

namespace Platform.Documents.Reading;

/// <summary>Reads lines that begin with one of the standard's four numberings.</summary>
internal static partial class HeadingLine
{
    public static Heading? Read(VisibleLine line)
    {
        if (Numbering(line.Shape) is not var (level, number, length))
        {
            return null;
        }

        var rest = line.Shape.AsSpan(length);
        var stop = RunInHeading.End(rest);
        var end = stop < 0 ? line.Text.Length : length + stop + 1;
        var title = line.Slice(length, end);
        var body = line.Slice(end, line.Text.Length);
        return body.IsEmpty && level > 2
            ? new Heading(level, number, InlineText.Empty, title, line.Number)
            : new Heading(level, number, title, body, line.Number);
    }

    /// <summary>What is wrong with a numbering that the standard does not know, or null.</summary>
    public static string? Objection(VisibleLine line)
    {
        if (HalfWidthBrackets().Match(line.Shape) is { Success: true } brackets)
        {
            return $"序号的括号应用全角“（{brackets.Groups[1].Value}）”；如果不是序号，请在前面加“\\”。";
        }

        return ThirdWithComma().Match(line.Shape) is { Success: true } third
            ? $"第三层序号应写成“{third.Groups[1].Value}.”；如果不是序号，请在前面加“\\”。"
            : null;
    }

    private static (int Level, int Number, int Length)? Numbering(string shape) =>
        Chinese(First(), 1, shape) ?? Chinese(Second(), 2, shape) ?? Arabic(Third(), 3, shape) ?? Arabic(Fourth(), 4, shape);

    private static (int, int, int)? Chinese(Regex pattern, int level, string shape)
    {
        var match = pattern.Match(shape);
        return match.Success && ChineseNumerals.Parse(match.Groups[1].ValueSpan) is { } number ? (level, number, match.Length) : null;
    }

    private static (int, int, int)? Arabic(Regex pattern, int level, string shape)
    {
        var match = pattern.Match(shape);
        return match.Success ? (level, int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), match.Length) : null;
    }

    [GeneratedRegex($"^([{ChineseNumerals.Characters}]+)、(?=.)")]
    private static partial Regex First();

    [GeneratedRegex($"^（([{ChineseNumerals.Characters}]+)）(?=.)")]
    private static partial Regex Second();

    // 3.5% and 2024.12.16 are figures.
    [GeneratedRegex(@"^([0-9]{1,3})[.．](?=[^0-9])")]
    private static partial Regex Third();

    [GeneratedRegex(@"^（([0-9]{1,3})）(?=.)")]
    private static partial Regex Fourth();

    [GeneratedRegex($@"^(?=.{{0,5}}[()])[(（]([0-9]{{1,3}}|[{ChineseNumerals.Characters}]+)[)）]")]
    private static partial Regex HalfWidthBrackets();

    [GeneratedRegex("^([0-9]{1,3})、")]
    private static partial Regex ThirdWithComma();
}
