using System.Globalization;

namespace Platform.Policy.Wording;

/// <summary>金额 in digits: 3000元, 45万元, 450,000.00. Amounts are yuan; nothing here rounds except <see cref="Grouped"/>.</summary>
public static class AmountWords
{
    private const decimal TenThousand = 10_000m;

    /// <summary>
    /// The shortest exact form: 3000 → 3000元, 12000 → 1.2万元, 450000 → 45万元. An amount with jiao or fen (not exact to four
    /// decimals of 万) stays in yuan: 12000.50 → 12000.50元.
    /// </summary>
    public static string Words(decimal yuan) =>
        Math.Abs(yuan) >= TenThousand && decimal.IsInteger(yuan) ? InWan(yuan) + "万元" : Yuan(yuan);

    /// <summary>Plain yuan without grouping: 450000元, 1409.50元; smaller fractions are kept as they are.</summary>
    public static string Yuan(decimal yuan) => Number(yuan) + "元";

    /// <summary>The figure for a column headed 万元, exact and without trailing zeros: 450000 → 45, 12345 → 1.2345.</summary>
    public static string InWan(decimal yuan) => Trimmed(yuan / TenThousand);

    /// <summary>Grouped with two decimals for tables: 450,000.00. Rounds to the fen, halves away from zero.</summary>
    public static string Grouped(decimal yuan) =>
        Math.Round(yuan, 2, MidpointRounding.AwayFromZero).ToString("#,##0.00", CultureInfo.InvariantCulture);

    private static string Number(decimal yuan) => yuan * 100 == decimal.Truncate(yuan * 100)
        ? yuan.ToString(decimal.IsInteger(yuan) ? "0" : "0.00", CultureInfo.InvariantCulture)
        : Trimmed(yuan);

    private static string Trimmed(decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture);
}
