namespace Platform.Documents.Typesetting;

/// <summary>What an item is, in the words of GB/T 9704-2012.</summary>
public enum PlannedElement
{
    /// <summary>份号</summary>
    CopyNumber,

    /// <summary>密级和保密期限</summary>
    Classification,

    /// <summary>紧急程度</summary>
    Urgency,

    /// <summary>发文机关标志</summary>
    Letterhead,

    /// <summary>发文字号</summary>
    Number,

    /// <summary>签发人</summary>
    Signatories,

    /// <summary>红色分隔线, and the double lines of 信函.</summary>
    RedRule,

    /// <summary>标题, also of an issued text or an attachment.</summary>
    Title,

    /// <summary>主送机关</summary>
    Recipients,

    /// <summary>正文</summary>
    Body,

    /// <summary>A heading of 正文.</summary>
    Heading,

    /// <summary>A table: its text and its lines.</summary>
    Table,

    /// <summary>图片 and its caption.</summary>
    Picture,

    /// <summary>附件说明</summary>
    AttachmentNote,

    /// <summary>发文机关署名 or 签名章</summary>
    Issuer,

    /// <summary>成文日期</summary>
    Date,

    /// <summary>印章: a place, never drawn.</summary>
    Seal,

    /// <summary>附注</summary>
    Note,

    /// <summary>出席、请假、列席</summary>
    Attendance,

    /// <summary>附件 with its number, above the title of an attachment.</summary>
    AttachmentMark,

    /// <summary>版记: its text.</summary>
    Imprint,

    /// <summary>版记: its lines.</summary>
    ImprintRule,

    /// <summary>页码</summary>
    PageNumber,

    /// <summary>样稿</summary>
    DraftMark,
}
