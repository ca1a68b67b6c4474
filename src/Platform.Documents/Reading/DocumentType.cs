namespace Platform.Documents.Reading;

/// <summary>The fifteen kinds of official document (文种), 党政机关公文处理工作条例 article 8.</summary>
public static class DocumentType
{
    internal const string Order = "命令";
    internal const string Minutes = "纪要";
    internal const string Request = "请示";

    internal static readonly string[] All =
        ["决议", "决定", Order, "公报", "公告", "通告", "意见", "通知", "通报", "报告", Request, "批复", "议案", "函", Minutes];

    /// <summary>Whether a word names one of them; the papers with other names are forms.</summary>
    public static bool IsOfficial(string word) => Array.IndexOf(All, word) >= 0;

    /// <summary>Those that always name whom they are sent to.</summary>
    internal static bool NeedsRecipient(string type) => type is "报告" or Request or "批复" or "议案" or "函";

    /// <summary>The word a title of this kind ends in.</summary>
    internal static string TitleEnding(string type) => type == Order ? "令" : type;
}
