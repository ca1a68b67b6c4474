namespace Platform.Documents.Numbering;

/// <summary>The numerals of 一、 and 第九十九条: one to nine hundred and ninety-nine.</summary>
internal static class ChineseNumerals
{
    /// <summary>The body of a regular expression class matching every numeral character.</summary>
    public const string Characters = "一二三四五六七八九十百零〇";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>The value, or null when the text is no well-formed numeral.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        var total = 0;
        var digit = -1;
        foreach (var c in text)
        {
            var value = c == '〇' ? 0 : Digits.IndexOf(c, StringComparison.Ordinal);
            if (value >= 0)
            {
                digit = value;
                continue;
            }

            var unit = c switch { '十' => 10, '百' => 100, _ => 0 };
            if (unit == 0)
            {
                return null;
            }

            total += (digit < 0 ? 1 : digit) * unit;
            digit = 0;
        }

        total += Math.Max(digit, 0);
        return total > 0 && Format(total).AsSpan().SequenceEqual(text) ? total : null;
    }

    public static string Format(int value)
    {
        if (value < 10)
        {
            return Digits[value].ToString();
        }

        if (value < 100)
        {
            var tens = value / 10 == 1 ? "十" : $"{Digits[value / 10]}十";
            return value % 10 == 0 ? tens : tens + Digits[value % 10];
        }

        var hundreds = $"{Digits[value / 100]}百";
        return (value % 100) switch
        {
            0 => hundreds,
            < 10 => $"{hundreds}零{Digits[value % 10]}",
            < 20 => $"{hundreds}一{Format(value % 100)}",
            _ => hundreds + Format(value % 100),
        };
    }
}
