namespace Platform.Policy.Wording;

/// <summary>
/// 人民币大写, by 正确填写票据和结算凭证的基本规定 (支付结算办法, 附一). Where the rule allows two spellings the platform writes
/// 壹拾万柒仟元零伍角叁分: no 零 between 万 and 仟, but 零 between a 元 place of 0 and 角; nothing after 角 or 分.
/// </summary>
public static class RenminbiWords
{
    private const string Currency = "人民币";
    private const string Minus = "负";
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>The largest amount that is written, in yuan.</summary>
    public const decimal Largest = 999_999_999_999.99m;

    /// <summary>Writes an amount in yuan: 450000 → 人民币肆拾伍万元整, 1409.50 → 人民币壹仟肆佰零玖元伍角.</summary>
    /// <param name="yuan">Yuan and whole fen, from −<see cref="Largest"/> to <see cref="Largest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is too large or has a fraction of a fen.</exception>
    public static string ToWords(decimal yuan)
    {
        if (Math.Abs(yuan) > Largest)
            throw new ArgumentOutOfRangeException(nameof(yuan), yuan, "人民币大写最多写到千亿位");
        if (yuan * 100 != decimal.Truncate(yuan * 100))
            throw new ArgumentOutOfRangeException(nameof(yuan), yuan, "人民币大写只能写到分，请先四舍五入");
        return Write(yuan, zeroBeforeThousands: false, zeroBeforeJiao: true);
    }

    /// <summary>
    /// Reads an amount in words, in any spelling the rule allows: either 零 option, 整 or 正, 整 after 角 or not, with or
    /// without 人民币 in front. Simplified digits (一二三) and misplaced zeros are refused.
    /// </summary>
    public static bool TryParse(string? words, out decimal yuan)
    {
        yuan = 0;
        if (string.IsNullOrEmpty(words))
            return false;
        string rest = words.StartsWith(Currency, StringComparison.Ordinal) ? words[Currency.Length..] : words;
        rest = rest.EndsWith('正') ? rest[..^1] + "整" : rest;
        if (!TrySum(rest, out decimal sum) || Math.Abs(sum) > Largest)
            return false;
        if (rest.EndsWith("角整", StringComparison.Ordinal))
            rest = rest[..^1];
        if (!Spellings(sum).Contains(Currency + rest, StringComparer.Ordinal))
            return false;
        yuan = sum;
        return true;
    }

    private static string Write(decimal yuan, bool zeroBeforeThousands, bool zeroBeforeJiao)
    {
        decimal size = Math.Abs(yuan);
        long whole = (long)size;
        int fen = (int)((size - whole) * 100);
        string sign = Currency + (yuan < 0 ? Minus : "");
        string front = whole > 0 ? GroupedNumerals.Banking.Write(whole, zeroBeforeThousands) + "元" : "";
        if (fen == 0)
            return sign + (whole > 0 ? front : "零元") + "整";
        return sign + front + Fraction(whole, fen / 10, fen % 10, zeroBeforeJiao);
    }

    private static string Fraction(long whole, int jiao, int fen, bool zeroBeforeJiao)
    {
        bool zero = whole > 0 && (jiao == 0 || (zeroBeforeJiao && whole % 10 == 0));
        return (zero ? "零" : "") + (jiao > 0 ? $"{Digits[jiao]}角" : "") + (fen > 0 ? $"{Digits[fen]}分" : "");
    }

    private static IEnumerable<string> Spellings(decimal yuan)
    {
        yield return Write(yuan, zeroBeforeThousands: false, zeroBeforeJiao: true);
        yield return Write(yuan, zeroBeforeThousands: false, zeroBeforeJiao: false);
        yield return Write(yuan, zeroBeforeThousands: true, zeroBeforeJiao: true);
        yield return Write(yuan, zeroBeforeThousands: true, zeroBeforeJiao: false);
    }

    private static bool TrySum(string words, out decimal yuan)
    {
        yuan = 0;
        bool negative = words.StartsWith(Minus, StringComparison.Ordinal);
        string rest = (negative ? words[1..] : words).TrimEnd('整');
        int yuanAt = rest.IndexOf('元', StringComparison.Ordinal);
        if (yuanAt >= 0)
        {
            if (!GroupedNumerals.Banking.TrySum(rest[..yuanAt], out long whole))
                return false;
            yuan = whole;
        }
        decimal fraction = (DigitBefore(rest, '角') * 10) + DigitBefore(rest, '分');
        yuan = (yuan + (fraction / 100)) * (negative ? -1 : 1);
        return true;
    }

    private static int DigitBefore(string words, char unit)
    {
        int at = words.IndexOf(unit, StringComparison.Ordinal);
        return at > 0 ? Math.Max(Digits.IndexOf(words[at - 1], StringComparison.Ordinal), 0) : 0;
    }
}
