using System.Collections.Immutable;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>Builds the head from its values and has it checked against the rules of its format.</summary>
internal sealed class HeadReader(HeadValues values)
{
    private static readonly string[] AttendanceKeys = ["present", "absent", "observers"];

    private readonly HeadWords words = new(values);

    public DocumentHead Read()
    {
        var type = values.Text("type") ?? "";
        var recipients = values.InlineList("recipients");
        var head = new DocumentHead
        {
            Format = words.Format(),
            Type = type,
            Direction = words.Direction(type),
            Title = values.Inline("title"),
            Letterhead = ReadLetterhead(),
            Number = values.Text("number"),
            CopyNumber = values.Text("copy_number"),
            Classification = values.Text("classification"),
            Urgency = values.Text("urgency"),
            Signatories = values.List("signatories"),
            Recipients = TrimEach([.. recipients.Select(recipient => recipient.Text)], "：:"),
            FilledRecipients = Filled(recipients),
            Attachments = values.InlineList("attachments"),
            Issuers = values.List("issuers"),
            Date = words.Day("date"),
            SealPlace = words.Flag("seal"),
            Signer = ReadSigner(),
            Note = values.Text("note")?.TrimStart('（').TrimEnd('）'),
            Contact = values.Text("contact") is { } contact ? new Contact(contact, values.Text("contact_phone")) : null,
            Attendance = ReadAttendance(),
            Copies = TrimEach(values.List("copies"), "。"),
            PrintedBy = values.Text("printed_by"),
            PrintedOn = words.Day("printed_on"),
        };
        HeadRules.Check(head, values);
        return head;
    }

    private Letterhead? ReadLetterhead()
    {
        const string Suffix = "文件";
        var names = values.List("letterhead");
        if (names.IsEmpty)
        {
            return null;
        }

        var last = names[^1];
        return last.EndsWith(Suffix, StringComparison.Ordinal) && last.Length > Suffix.Length
            ? new Letterhead(names.SetItem(names.Length - 1, last[..^Suffix.Length]), Suffix)
            : new Letterhead(names, "");
    }

    private Signer? ReadSigner()
    {
        var post = values.Text("signer_post");
        var name = values.Text("signer");
        if (post is null != name is null)
        {
            values.Report(post is null ? "signer" : "signer_post", "签名章要同时写职务（signer_post）和姓名（signer）。");
        }

        return post is not null && name is not null ? new Signer(post, name) : null;
    }

    private Attendance? ReadAttendance() => values.Map("attendance", AttendanceKeys) is { } people
        ? new Attendance(people.List("present"), people.List("absent"), people.List("observers"))
        : null;

    private static ImmutableArray<InlineText> Filled(ImmutableArray<InlineText> recipients) =>
        recipients.Any(recipient => recipient.Runs.Any(run => run.Kind != RunKind.Plain)) ? [.. recipients.Select(TrimColon)] : [];

    private static InlineText TrimColon(InlineText recipient) => recipient.Runs is [.., { Kind: RunKind.Plain, Text: "：" or ":" }] runs
        ? new InlineText(runs.RemoveAt(runs.Length - 1))
        : recipient;

    private static ImmutableArray<string> TrimEach(ImmutableArray<string> items, string marks) =>
        [.. items.Select(item => item.TrimEnd([.. marks])).Where(item => item.Length > 0)];
}
