using System.Collections.Immutable;

namespace Platform.Documents.Model;

/// <summary>The elements (公文要素) of a document other than its text. Nulls and empty lists are not printed.</summary>
public sealed record DocumentHead
{
    public required DocumentFormat Format { get; init; }

    /// <summary>文种: one of the fifteen of 中办发〔2012〕14号, empty for forms.</summary>
    public required string Type { get; init; }

    public required DocumentDirection Direction { get; init; }

    /// <summary>标题</summary>
    public required InlineText Title { get; init; }

    /// <summary>发文机关标志</summary>
    public Letterhead? Letterhead { get; init; }

    /// <summary>发文字号, 令号 or the number of 纪要.</summary>
    public string? Number { get; init; }

    /// <summary>份号: six digits.</summary>
    public string? CopyNumber { get; init; }

    /// <summary>密级和保密期限</summary>
    public string? Classification { get; init; }

    /// <summary>紧急程度</summary>
    public string? Urgency { get; init; }

    /// <summary>签发人, of upward documents only.</summary>
    public ImmutableArray<string> Signatories { get; init; } = [];

    /// <summary>主送机关</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>主送机关 with the blanks and filled-in texts of a form; empty where they have none.</summary>
    public ImmutableArray<InlineText> FilledRecipients { get; init; } = [];

    /// <summary>附件说明: equal to the titles of the attachments.</summary>
    public ImmutableArray<InlineText> Attachments { get; init; } = [];

    /// <summary>发文机关署名</summary>
    public ImmutableArray<string> Issuers { get; init; } = [];

    /// <summary>成文日期</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether room is kept for a seal; no seal is ever drawn.</summary>
    public bool SealPlace { get; init; }

    /// <summary>签名章: the post and name of who signs, for orders.</summary>
    public Signer? Signer { get; init; }

    /// <summary>附注, without brackets.</summary>
    public string? Note { get; init; }

    /// <summary>联系人 and 电话, printed as 附注.</summary>
    public Contact? Contact { get; init; }

    /// <summary>出席、请假、列席, of minutes only.</summary>
    public Attendance? Attendance { get; init; }

    /// <summary>抄送机关</summary>
    public ImmutableArray<string> Copies { get; init; } = [];

    /// <summary>印发机关</summary>
    public string? PrintedBy { get; init; }

    /// <summary>印发日期</summary>
    public DateOnly? PrintedOn { get; init; }
}
