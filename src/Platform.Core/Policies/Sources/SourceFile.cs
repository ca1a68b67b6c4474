using System.Text;
using Platform.Documents.Reading;

namespace Platform.Core.Policies.Sources;

/// <summary>原文文件: reads the text of an uploaded file, by what it is and not by what it is called.</summary>
public static class SourceFile
{
    /// <summary>In bytes.</summary>
    public const int Largest = 10 * 1024 * 1024;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public static SourceReading Read(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content switch
        {
            { Length: 0 } => new SourceReading.Refused("文件是空的。"),
            { Length: > Largest } => new SourceReading.Refused("文件超过 10 MB，请只上传文字部分，或复制文字粘贴。"),
            [0x25, 0x50, 0x44, 0x46, ..] => new SourceReading.Refused("PDF 里的文字次序和换行不可靠，不能直接用。请打开 PDF 复制文字，粘贴到下面；扫描件请先识别成文字。"),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => new SourceReading.Refused("这是旧版 Word 文件（.doc）。请用 Word 或 WPS 另存为 .docx 再上传，或复制文字粘贴。"),
            [0x50, 0x4B, ..] => Docx(content),
            _ => Plain(content),
        };
    }

    /// <summary>One kind of line end, nothing before and after.</summary>
    public static string Tidy(string? text) =>
        (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\f", "\n", StringComparison.Ordinal).Trim('\n', ' ', '\t', '\uFEFF');

    /// <summary>Why a text cannot be kept; null where it can.</summary>
    public static string? WhyNot(string text) => string.IsNullOrWhiteSpace(text) ? "没有文字，请粘贴原文或选择文件。"
        : text.Length > DocumentText.LongestText ? "原文超过 40 万字，请只留这一份文件的文字。"
        : text.Any(c => char.IsControl(c) && c is not ('\n' or '\t')) ? "这不是文字文件：里面有不能显示的字符。"
        : null;

    private static SourceReading Docx(byte[] content) => WordText.Read(content) switch
    {
        { } word => Checked(word),
        null => new SourceReading.Refused("没有读出 Word 文件里的文字。请确认它是 .docx 文件且没有加密，或复制文字粘贴。"),
    };

    private static SourceReading Plain(byte[] content) => content switch
    {
        [0xFF, 0xFE, ..] => Checked(Encoding.Unicode.GetString(content)),
        [0xFE, 0xFF, ..] => Checked(Encoding.BigEndianUnicode.GetString(content)),
        _ => (Decode(Utf8, content) ?? Decode(Gb18030, content)) is { } text ? Checked(text) : new SourceReading.Refused("没有读懂文件的编码。请另存为 UTF-8 的 .txt，或复制文字粘贴。"),
    };

    private static SourceReading Checked(string text)
    {
        var tidy = Tidy(text);
        return WhyNot(tidy) is { } reason ? new SourceReading.Refused(reason) : new SourceReading.Done(tidy);
    }

    private static string? Decode(Encoding encoding, byte[] content)
    {
        try
        {
            return encoding.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
