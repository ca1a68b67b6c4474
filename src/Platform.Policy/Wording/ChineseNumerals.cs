using System.Text;

namespace Platform.Policy.Wording;

/// <summary>汉字数字: 一, 十, 二十一, 一百零五 …, and the digit-by-digit form of years (二〇二一).</summary>
public static class ChineseNumerals
{
    private const string YearDigits = "〇一二三四五六七八九";

    /// <summary>Writes a number as it is counted: 10 → 十, 21 → 二十一, 105 → 一百零五, 120000 → 十二万.</summary>
    /// <param name="number">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static string ToChinese(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        string words = GroupedNumerals.Plain.Write(number);
        return words.StartsWith("一十", StringComparison.Ordinal) ? words[1..] : words;
    }

    /// <summary>Writes a number digit by digit, as years are: 2021 → 二〇二一.</summary>
    /// <param name="number">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static string DigitByDigit(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var words = new StringBuilder();
        for (int rest = number; rest > 0 || words.Length == 0; rest /= 10)
            words.Insert(0, YearDigits[rest % 10]);
        return words.ToString();
    }

    /// <summary>
    /// Reads what <see cref="ToChinese"/> and <see cref="DigitByDigit"/> write, and the spellings 一十二, 两百 and 一百〇五.
    /// Anything else (十十, 一百五, 五十零) is refused; spaces are not skipped.
    /// </summary>
    public static bool TryParse(string? words, out int number)
    {
        number = 0;
        if (string.IsNullOrEmpty(words))
            return false;
        return TryParseDigits(words, out number) || TryParseCounted(words, out number);
    }

    private static bool TryParseDigits(string words, out int number)
    {
        number = 0;
        if (words.Length is < 2 or > 9 || words[0] is '〇' or '零')
            return false;
        foreach (char c in words.Replace('零', '〇'))
        {
            int digit = YearDigits.IndexOf(c);
            if (digit < 0)
                return false;
            number = (number * 10) + digit;
        }
        return true;
    }

    private static bool TryParseCounted(string words, out int number)
    {
        number = 0;
        string plain = words.Replace('两', '二').Replace('〇', '零');
        if (plain.StartsWith("一十", StringComparison.Ordinal))
            plain = plain[1..];
        if (!GroupedNumerals.Plain.TrySum(plain, out long sum) || sum > int.MaxValue || ToChinese((int)sum) != plain)
            return false;
        number = (int)sum;
        return true;
    }
}
