using System.Globalization;

namespace Platform.Policy.Wording;

/// <summary>结构层次序数 of official documents (GB/T 9704-2012, 7.3.3): 一、 （一） 1. （1）.</summary>
public static class HeadingOrdinals
{
    /// <summary>First level: <c>一、</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ordinal is less than 1 (all four levels).</exception>
    public static string FirstLevel(int ordinal) => ChineseNumerals.ToChinese(Counted(ordinal)) + "、";

    /// <summary>Second level: <c>（一）</c>.</summary>
    public static string SecondLevel(int ordinal) => $"（{ChineseNumerals.ToChinese(Counted(ordinal))}）";

    /// <summary>Third level: <c>1.</c>.</summary>
    public static string ThirdLevel(int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{Counted(ordinal)}.");

    /// <summary>Fourth level: <c>（1）</c>.</summary>
    public static string FourthLevel(int ordinal) => string.Create(CultureInfo.InvariantCulture, $"（{Counted(ordinal)}）");

    private static int Counted(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        return ordinal;
    }
}
