using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.PlainText;

/// <summary>署名, 成文日期, 附注 and 出席人员.</summary>
internal static class TextClosing
{
    private const int Indent = 4;

    public static void Write(TextPage page, DocumentHead head)
    {
        if (head.Format == DocumentFormat.Minutes)
        {
            WriteAttendance(page, head);
        }
        else
        {
            WriteSignature(page, head);
        }

        foreach (var note in PrintedHead.Notes(head))
        {
            page.Paragraph(note);
        }
    }

    // The date begins two characters right of the name, and the longer of the two ends two characters from the edge.
    private static void WriteSignature(TextPage page, DocumentHead head)
    {
        var day = head.Date is { } date ? PrintedHead.Day(date) : "";
        var signer = head.Signer is { } person ? [$"{person.Post}　　{person.Name}"] : head.Issuers;
        if (signer.IsEmpty && day.Length == 0)
        {
            return;
        }

        var width = signer.Select(CellWidth.Of).Append(CellWidth.Of(day) + Indent).Max();
        var left = new string(' ', Math.Max(0, TextPage.Width - Indent - width));
        page.Gap();
        page.Blank();
        foreach (var name in signer)
        {
            page.Line(left + name);
        }

        page.Line(left + new string(' ', Indent) + day);
    }

    private static void WriteAttendance(TextPage page, DocumentHead head)
    {
        page.Blank();
        foreach (var (label, names) in PrintedHead.Attendance(head.Attendance))
        {
            page.Hanging("　　" + label, "　　　　　", names);
        }
    }
}
