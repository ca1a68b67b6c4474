using Platform.Documents.Checking.Docx;
using Platform.Documents.Checking.Measures;
using Platform.Documents.Checking.Pdf;

namespace Platform.Documents.Checking;

/// <summary>Measures a PDF or Word document, wherever it was made, against GB/T 9704-2012. Nothing in the document is executed.</summary>
public static class DocumentCheck
{
    /// <summary>Checks a file of at most 50 MB.</summary>
    public static CheckResult File(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            return new CheckResult.Refused(Directory.Exists(path) ? $"这是文件夹，不是文件：{path}" : $"没有这个文件：{path}");
        }

        if (file.Length > CheckLimits.FileBytes)
        {
            return new CheckResult.Refused(TooLarge(file.Length));
        }

        try
        {
            return Bytes(System.IO.File.ReadAllBytes(path), file.Name);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new CheckResult.Refused($"打不开文件（没有权限，或者正在被别的程序使用）：{path}");
        }
    }

    /// <summary>Checks a file's content.</summary>
    /// <param name="name">The name that the report calls it by.</param>
    public static CheckResult Bytes(byte[] content, string name)
    {
        try
        {
            return new CheckResult.Checked(Report(Read(content), name, RuleBook.Current));
        }
        catch (UnreadableDocumentException unreadable)
        {
            return new CheckResult.Refused(unreadable.Message);
        }
    }

    internal static CheckReport Report(DocumentView view, string name, RuleBook book)
    {
        var rules = book.Rules.Where(rule => rule.AppliesTo(view.Elements.Format));
        var findings = rules.Select(rule => RuleJudge.Judge(rule, MeasureTable.All[rule.Measure].Take(view), book)).ToList();
        return new CheckReport(name, view.Kind, FormatFinder.Name(view.Elements.Format), $"{book.Standard}《{book.Title}》", findings);
    }

    private static DocumentView Read(byte[] content)
    {
        if (content.Length > CheckLimits.FileBytes)
        {
            throw new UnreadableDocumentException(TooLarge(content.Length));
        }

        return content switch
        {
            [] => throw new UnreadableDocumentException("文件是空的（0 字节）。"),
            _ when content.AsSpan(0, Math.Min(1024, content.Length)).IndexOf("%PDF-"u8) >= 0 => PdfReader.Read(content),
            [(byte)'P', (byte)'K', 3, 4, ..] => DocxReader.Read(content),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new UnreadableDocumentException("这是旧格式的 .doc、.wps 文件，或者加了密码的 Word 文件：请去掉密码，另存为 .docx 或 PDF 再核对。"),
            _ => throw new UnreadableDocumentException("只能核对 PDF 和 .docx 文件：这个文件的内容两者都不是（与文件名的后缀无关）。"),
        };
    }

    private static string TooLarge(long length) => $"文件太大（{length >> 20} MB），最多 {CheckLimits.FileBytes >> 20} MB。";
}
