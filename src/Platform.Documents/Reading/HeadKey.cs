namespace Platform.Documents.Reading;

/// <summary>The keys of the head and their Chinese names.</summary>
internal static class HeadKey
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["format"] = "公文格式",
        ["type"] = "文种",
        ["title"] = "标题",
        ["direction"] = "行文方向",
        ["letterhead"] = "发文机关标志",
        ["number"] = "发文字号",
        ["copy_number"] = "份号",
        ["classification"] = "密级和保密期限",
        ["urgency"] = "紧急程度",
        ["signatories"] = "签发人",
        ["recipients"] = "主送机关",
        ["attachments"] = "附件说明",
        ["issuers"] = "发文机关署名",
        ["date"] = "成文日期",
        ["seal"] = "印章位置",
        ["signer_post"] = "签名章职务",
        ["signer"] = "签名章姓名",
        ["note"] = "附注",
        ["contact"] = "联系人",
        ["contact_phone"] = "联系电话",
        ["attendance"] = "出席人员",
        ["copies"] = "抄送机关",
        ["printed_by"] = "印发机关",
        ["printed_on"] = "印发日期",
    };

    public static IReadOnlyCollection<string> All => Names.Keys;

    public static string ChineseName(string key) => Names[key];

    public static bool IsKnown(string key) => Names.ContainsKey(key);
}
