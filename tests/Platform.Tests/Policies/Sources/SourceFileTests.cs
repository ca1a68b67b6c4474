using System.Text;
using Platform.Core.Policies.Sources;
using Xunit;

namespace Platform.Tests.Policies.Sources;

public sealed class SourceFileTests
{
    private const string Words = "一、工作目标\n到2027年，每千人口托位数达到5.0个。";

    public static TheoryData<string> Encodings => new("utf-8", "utf-8-bom", "GB18030", "utf-16", "crlf");

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_TextInAnyUsualEncoding_IsTheSameText(string encoding) =>
        Assert.Equal(Words, Assert.IsType<SourceReading.Done>(SourceFile.Read(Bytes(encoding))).Text);

    [Fact]
    public void Read_WhatIsNoText_IsRefusedWithAdvice()
    {
        Assert.Equal("文件是空的。", Refusal([]));
        Assert.StartsWith("PDF 里的文字次序和换行不可靠，不能直接用。请打开 PDF 复制文字，粘贴到下面", Refusal("%PDF-1.7"u8.ToArray()), StringComparison.Ordinal);
        Assert.StartsWith("这是旧版 Word 文件（.doc）。", Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1]), StringComparison.Ordinal);
        Assert.StartsWith("没有读出 Word 文件里的文字。", Refusal("PK\u0003\u0004 no zip"u8.ToArray()), StringComparison.Ordinal);
        Assert.Equal("没有读懂文件的编码。请另存为 UTF-8 的 .txt，或复制文字粘贴。", Refusal([0xFF, 0xFF, 0x80, 0x31]));
        Assert.Equal("这不是文字文件：里面有不能显示的字符。", Refusal([0x41, 0x00, 0x42]));
        Assert.Equal("文件超过 10 MB，请只上传文字部分，或复制文字粘贴。", Refusal(new byte[SourceFile.Largest + 1]));
        Assert.Equal("原文超过 40 万字，请只留这一份文件的文字。", Refusal(Encoding.UTF8.GetBytes(new string('字', DocumentText.LongestText + 1))));
    }

    private static byte[] Bytes(string encoding) => encoding switch
    {
        "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Words)],
        "GB18030" => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Words),
        "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Words)],
        "crlf" => Encoding.UTF8.GetBytes("\r\n" + Words.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n"),
        _ => Encoding.UTF8.GetBytes(Words),
    };

    private static string Refusal(byte[] content) => Assert.IsType<SourceReading.Refused>(SourceFile.Read(content)).Reason;
}
