using System.Globalization;

namespace Platform.Policy.Wording;

/// <summary>百分数. The value is the printed one: 80 means 80%.</summary>
public static class PercentWords
{
    /// <summary>80 → 80%. The scale written in the policy is kept: 5.0 prints 5.0%, 80 prints 80%.</summary>
    public static string Digits(decimal percent) => percent.ToString(CultureInfo.InvariantCulture) + "%";

    /// <summary>80 → 百分之八十, 85.5 → 百分之八十五点五, 100 → 百分之百; trailing zeros are dropped.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The whole part has more than nine digits.</exception>
    public static string Chinese(decimal percent)
    {
        decimal size = Math.Abs(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, 999_999_999.9999999999999999999m, nameof(percent));
        string sign = percent < 0 ? "负" : "";
        return $"{sign}百分之{(size == 100 ? "百" : ChineseNumerals.ToChinese((int)size))}{Fraction(size)}";
    }

    private static string Fraction(decimal size)
    {
        string digits = (size - decimal.Truncate(size)).ToString("0.############################", CultureInfo.InvariantCulture);
        return digits.Length < 3 ? "" : "点" + string.Concat(digits[2..].Select(c => Spoken(c - '0')));
    }

    private static string Spoken(int digit) => ChineseNumerals.ToChinese(digit);
}
