using System.Text;

namespace Platform.Policy.Wording;

/// <summary>Writes a whole number in groups of four digits (万, 亿) with the given digit and unit characters.</summary>
internal sealed record GroupedNumerals(string Digits, string PlaceUnits)
{
    private const int GroupSize = 10_000;
    private const int LongestWords = 64;
    private static readonly int[] PlaceValues = [10, 100, 1000];
    private static readonly string[] GroupUnits = ["", "万", "亿", "万亿"];

    /// <summary>一二三 with 十百千.</summary>
    public static readonly GroupedNumerals Plain = new("零一二三四五六七八九", "十百千");

    /// <summary>壹贰叁 with 拾佰仟.</summary>
    public static readonly GroupedNumerals Banking = new("零壹贰叁肆伍陆柒捌玖", "拾佰仟");

    /// <summary>
    /// Writes <paramref name="number"/> (0 up to 9999 9999 9999 9999). With <paramref name="zeroAfterRoundGroup"/> a zero is
    /// also written where a group ends in 0 and the next has four digits (壹拾万零柒仟), which the bank-note rules leave open.
    /// </summary>
    public string Write(long number, bool zeroAfterRoundGroup = false)
    {
        if (number == 0)
            return Digits[..1];

        var words = new StringBuilder();
        long divisor = (long)GroupSize * GroupSize * GroupSize;
        long higher = 0;
        for (int place = GroupUnits.Length - 1; place >= 0; place--, divisor /= GroupSize)
        {
            int group = (int)(number / divisor % GroupSize);
            if (group > 0)
            {
                bool skipped = group < 1000 || higher % GroupSize == 0;
                if (higher > 0 && (skipped || (zeroAfterRoundGroup && higher % 10 == 0)))
                    words.Append(Digits[0]);
                AppendGroup(words, group);
                words.Append(GroupUnits[place]);
            }
            higher = (higher * GroupSize) + group;
        }
        return words.ToString();
    }

    private void AppendGroup(StringBuilder words, int group)
    {
        bool written = false, zeroDue = false;
        for (int place = 3, divisor = 1000; place >= 0; place--, divisor /= 10)
        {
            int digit = group / divisor % 10;
            if (digit == 0)
            {
                zeroDue = written;
                continue;
            }
            if (zeroDue)
                words.Append(Digits[0]);
            words.Append(Digits[digit]);
            if (place > 0)
                words.Append(PlaceUnits[place - 1]);
            written = true;
            zeroDue = false;
        }
    }

    /// <summary>Adds up digits and units without judging their order; the caller compares with <see cref="Write"/>.</summary>
    public bool TrySum(string words, out long number)
    {
        number = 0;
        if (words.Length is 0 or > LongestWords)
            return false;
        long total = 0, group = 0, digit = 0;
        foreach (char c in words)
        {
            int value = Digits.IndexOf(c), unit = PlaceUnits.IndexOf(c);
            if (value >= 0)
                digit = value;
            else if (unit >= 0)
                (group, digit) = (group + (Math.Max(digit, 1) * PlaceValues[unit]), 0);
            else if (c == '万')
                (total, group, digit) = (total + ((group + digit) * GroupSize), 0, 0);
            else if (c == '亿' && total < GroupSize * GroupSize)
                (total, group, digit) = ((total + group + digit) * GroupSize * GroupSize, 0, 0);
            else
                return false;
        }
        number = total + group + digit;
        return true;
    }
}
