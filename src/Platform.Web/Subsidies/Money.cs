using System.Globalization;

namespace Platform.Web.Subsidies;

/// <summary>Money as tables print it: 450,000.00.</summary>
public static class Money
{
    public static string Yuan(decimal yuan) => yuan.ToString("N2", CultureInfo.InvariantCulture);

    /// <summary>With its sign, for differences: +45,000.00, −1,200.00.</summary>
    public static string Difference(decimal yuan) => yuan switch
    {
        > 0 => "+" + Yuan(yuan),
        < 0 => "−" + Yuan(-yuan),
        _ => "0.00",
    };

    /// <summary>In 万元 where it is large enough, for sentences.</summary>
    public static string Short(decimal yuan) => Math.Abs(yuan) >= 10_000
        ? (yuan / 10_000).ToString("#,0.##", CultureInfo.InvariantCulture) + " 万元"
        : yuan.ToString("#,0.##", CultureInfo.InvariantCulture) + " 元";
}
