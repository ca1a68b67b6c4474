namespace Platform.Documents.Reading;

/// <summary>The fifteen kinds of official document (文种), 党政机关公文处理工作条例 article 8.</summary>
internal static class DocumentType
{
    public const string Order = "命令";
    public const string Minutes = "纪要";
    public const string Request = "请示";

    public static readonly string[] All =
        ["决议", "决定", Order, "公报", "公告", "通告", "意见", "通知", "通报", "报告", Request, "批复", "议案", "函", Minutes];

    /// <summary>Those that always name whom they are sent to.</summary>
    public static bool NeedsRecipient(string type) => type is "报告" or Request or "批复" or "议案" or "函";

    /// <summary>The word a title of this kind ends in.</summary>
    public static string TitleEnding(string type) => type == Order ? "令" : type;
}
