namespace Platform.Documents.Numbering;

/// <summary>The four levels of GB/T 9704-2012 7.3.3.</summary>
internal static class HeadingLabel
{
    public static string Of(int level, int number) => level switch
    {
        1 => $"{ChineseNumerals.Format(number)}、",
        2 => $"（{ChineseNumerals.Format(number)}）",
        3 => $"{number}.",
        _ => $"（{number}）",
    };
}
