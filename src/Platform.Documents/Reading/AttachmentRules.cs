using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>GB/T 9704-2012 7.3.4 and 7.3.7: the 附件说明 and the attachments say the same, and are numbered from 1 when there are several.</summary>
internal static class AttachmentRules
{
    public static void Check(DocumentHead head, DocumentBody body, DiagnosticList diagnostics, int headLine)
    {
        if (body.Main.Blocks.IsEmpty)
        {
            diagnostics.Add(body.Main.Line, 1, "正文是空的。");
        }

        var parts = body.Attachments;
        for (var i = 0; i < parts.Length; i++)
        {
            CheckNumber(parts[i], i, parts.Length, diagnostics);
        }

        for (var i = 0; i < Math.Max(parts.Length, head.Attachments.Length); i++)
        {
            var announced = i < head.Attachments.Length ? head.Attachments[i].Text : null;
            var part = i < parts.Length ? parts[i] : null;
            CheckTitle(announced, part, diagnostics, headLine);
        }
    }

    private static void CheckNumber(AttachmentPart part, int index, int count, DiagnosticList diagnostics)
    {
        if (count == 1 && part.Number is not null)
        {
            diagnostics.Add(part.Line, 1, "只有一个附件时不编号，应写成“=== 附件 标题”。");
        }
        else if (count > 1 && part.Number != index + 1)
        {
            diagnostics.Add(part.Line, 1, $"有几个附件时从 1 起连续编号，这里应写成“=== 附件 {index + 1} 标题”。");
        }
    }

    private static void CheckTitle(string? announced, AttachmentPart? part, DiagnosticList diagnostics, int headLine)
    {
        if (part is null)
        {
            diagnostics.Add(headLine, 1, $"附件说明（attachments）里的“{announced}”后面没有对应的附件。");
        }
        else if (announced is null)
        {
            diagnostics.Add(part.Line, 1, $"附件“{part.Title}”没有写进附件说明（attachments）。");
        }
        else if (announced != part.Title.Text)
        {
            diagnostics.Add(part.Line, 1, $"附件标题“{part.Title}”与附件说明（attachments）里的“{announced}”不同。");
        }
    }
}
