using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.PlainText;

/// <summary>版头, title and 主送机关.</summary>
internal static class TextHead
{
    public static void Write(TextPage page, DocumentHead head)
    {
        foreach (var line in new[] { head.CopyNumber, head.Classification, head.Urgency }.OfType<string>())
        {
            page.Line(line);
        }

        WriteLetterhead(page, head);
        if (PrintedHead.PrintsTitle(head))
        {
            page.Title(head.Title.Text);
            page.Blank();
        }

        if (!head.Recipients.IsEmpty)
        {
            page.Hanging("", "", PrintedHead.Recipients(head.Recipients));
        }
    }

    private static void WriteLetterhead(TextPage page, DocumentHead head)
    {
        if (head.Letterhead is { } letterhead)
        {
            page.Blank();
            foreach (var line in PrintedHead.Letterhead(letterhead).Split('\n'))
            {
                page.Centered(line);
            }

            page.Blank();
        }

        WriteNumber(page, head);
        if (head.Letterhead is not null)
        {
            page.Rule('=');
            page.Blank();
        }
    }

    private static void WriteNumber(TextPage page, DocumentHead head)
    {
        if (!head.Signatories.IsEmpty)
        {
            page.Edges($"  {head.Number}", $"签发人：{string.Join('　', head.Signatories)}  ");
        }
        else if (head.Number is { } number)
        {
            page.Centered(number);
        }

        if (head.Format == DocumentFormat.Minutes)
        {
            page.Edges($"  {string.Join('　', head.Issuers)}", $"{(head.Date is { } day ? PrintedHead.Day(day) : "")}  ");
        }

        if (head.Letterhead is null && head.Number is not null)
        {
            page.Blank();
        }
    }
}
