using System.Collections.Immutable;
using System.Globalization;
using Platform.Documents.Model;

namespace Platform.Documents.Printing;

/// <summary>The words and marks that the standard puts around the elements of the head, the same for every writer.</summary>
internal static class PrintedHead
{
    public const string DraftMark = "样稿·系统生成·非正式文件";

    public const string AttachmentLabel = "附件：";

    public static string Letterhead(Letterhead letterhead) => string.Join('\n', letterhead.Names) + letterhead.Suffix;

    /// <summary>Whether the title stands above the text: the mark of an order is its title.</summary>
    public static bool PrintsTitle(DocumentHead head) => head.Format != DocumentFormat.Order || head.Letterhead is null;

    public static string Recipients(ImmutableArray<string> recipients) => $"{string.Join('，', recipients)}：";

    /// <summary>主送机关 above the text.</summary>
    public static InlineText RecipientLine(DocumentHead head) => head.FilledRecipients.IsEmpty
        ? InlineText.Of(Recipients(head.Recipients))
        : new InlineText([.. head.FilledRecipients.SelectMany((recipient, i) => i == 0 ? recipient.Runs : [new Run("，"), .. recipient.Runs]), new Run("：")]);

    public static string Copies(ImmutableArray<string> copies) => $"抄送：{string.Join('，', copies)}。";

    /// <summary>主送机关 in 版记, above 抄送机关.</summary>
    public static string MovedRecipients(ImmutableArray<string> recipients) => $"主送：{string.Join('，', recipients)}。";

    public static string Day(DateOnly day) => day.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);

    public static string PrintedOn(DateOnly day) => $"{Day(day)}印发";

    /// <summary>附注: the note, then whom to ask.</summary>
    public static IEnumerable<string> Notes(DocumentHead head)
    {
        if (head.Note is { } note)
        {
            yield return $"（{note}）";
        }

        if (head.Contact is { } contact)
        {
            yield return contact.Phone is { } phone ? $"（联系人：{contact.Name}，联系电话：{phone}）" : $"（联系人：{contact.Name}）";
        }
    }

    /// <summary>附件说明: the number before each title, empty for an only attachment.</summary>
    public static IEnumerable<(string Number, InlineText Title)> AttachmentNote(DocumentHead head) =>
        head.Attachments.Select((title, index) => (head.Attachments.Length == 1 ? "" : $"{index + 1}.", title));

    /// <summary>出席、请假、列席 with their names.</summary>
    public static IEnumerable<(string Label, string Names)> Attendance(Attendance? attendance)
    {
        (string Label, ImmutableArray<string> Names)[] groups = attendance is null
            ? []
            : [("出席：", attendance.Present), ("请假：", attendance.Absent), ("列席：", attendance.Observers)];
        return groups.Where(group => !group.Names.IsEmpty).Select(group => (group.Label, string.Join('、', group.Names)));
    }

    public static bool HasImprint(DocumentHead head) => !head.Copies.IsEmpty || head.PrintedBy is not null;
}
