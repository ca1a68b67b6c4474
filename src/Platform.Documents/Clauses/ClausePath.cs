using Platform.Documents.Numbering;

namespace Platform.Documents.Clauses;

/// <summary>How officials write where a clause stands.</summary>
internal static class ClausePath
{
    public const string Opening = "首部";
    public const string Closing = "尾部";

    public static string Normalise(string path) =>
        ClauseText.Normalise(path ?? "").Replace(" ", "", StringComparison.Ordinal).Replace("、", "", StringComparison.Ordinal);

    public static string Attachment(int? number) => $"附件{number}";

    // Above is empty at the outermost level, attachment is empty in the body.
    public static string Below(string above, string attachment, ClauseLevel level, int number) =>
        (above.Length > 0 ? above : attachment.Length > 0 ? attachment + "·" : "") + Mark(level, number);

    private static string Mark(ClauseLevel level, int number) => level switch
    {
        ClauseLevel.Chapter => $"第{ChineseNumerals.Format(number)}章",
        ClauseLevel.Article => $"第{ChineseNumerals.Format(number)}条",
        ClauseLevel.First => ChineseNumerals.Format(number),
        ClauseLevel.Second => $"（{ChineseNumerals.Format(number)}）",
        ClauseLevel.Third => $"{number}",
        _ => $"（{number}）",
    };
}
