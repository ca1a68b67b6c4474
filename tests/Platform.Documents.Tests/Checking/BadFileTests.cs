using System.Diagnostics;
using System.IO.Compression;
using Platform.Documents.Checking;
using Platform.Documents.Tests.Pdf;

namespace Platform.Documents.Tests.Checking;

public sealed class BadFileTests : IDisposable
{
    private static readonly Lazy<byte[]> Sound = new(() => new PrintedDocument("---\ntype: 通知\ntitle: 关于检查的通知\nissuers: 县卫生健康局\ndate: 2024-03-05\n---\n请执行。").Bytes);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("bad-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Check_EmptyFile_IsRefused() => Assert.Equal("文件是空的（0 字节）。", CheckedFile.Refusal([]));

    [Fact]
    public void Check_TextCalledDocx_IsRefused() =>
        Assert.Equal("只能核对 PDF 和 .docx 文件：这个文件的内容两者都不是（与文件名的后缀无关）。", CheckedFile.Refusal("关于检查的通知"u8.ToArray()));

    [Fact]
    public void Check_OldWordFile_IsRefused() =>
        Assert.Equal("这是旧格式的 .doc、.wps 文件，或者加了密码的 Word 文件：请去掉密码，另存为 .docx 或 PDF 再核对。", CheckedFile.Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));

    [Fact]
    public void Check_TruncatedPdf_IsRefused() => Assert.Equal("这个 PDF 已经损坏，读不出来：请重新导出一份。", CheckedFile.Refusal(Sound.Value[..600]));

    [Fact]
    public void Check_ZipWithoutDocument_IsRefused() =>
        Assert.Equal("这个文件里没有 Word 正文：请用 Word 或 WPS 另存为 .docx。", CheckedFile.Refusal(Zip("readme.txt", 10)));

    [Fact]
    public void Check_ZipBomb_IsNotOpened() =>
        Assert.Equal("这个 .docx 解压后超过 200 MB，不像正常的公文，没有打开。", CheckedFile.Refusal(Zip("word/document.xml", 201 << 20)));

    [Fact]
    public void Check_PdfWithPassword_IsRefused()
    {
        var (plain, locked) = (Path.Combine(folder.FullName, "plain.pdf"), Path.Combine(folder.FullName, "locked.pdf"));
        File.WriteAllBytes(plain, Sound.Value);
        using var qpdf = Process.Start("qpdf", ["--encrypt", "secret", "owner", "256", "--", plain, locked]);
        qpdf.WaitForExit();

        Assert.Equal("这个 PDF 加了密码，打不开：请去掉密码再核对。", CheckedFile.Refusal(File.ReadAllBytes(locked)));
    }

    [Fact]
    public void Check_LargeFile_IsRefused()
    {
        var path = Path.Combine(folder.FullName, "large.pdf");
        using (var file = File.Create(path))
        {
            file.SetLength(60L << 20);
        }

        Assert.Equal("文件太大（60 MB），最多 50 MB。", Assert.IsType<CheckResult.Refused>(DocumentCheck.File(path)).Sentence);
    }

    [Theory]
    [InlineData("it's \"a\" $(touch x); name.pdf")]
    [InlineData("-rf 通知.pdf")]
    public void Check_StrangeName_IsJustAName(string name)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, Sound.Value);

        Assert.Equal(name, Assert.IsType<CheckResult.Checked>(DocumentCheck.File(path)).Report.File);
    }

    [Fact]
    public void Check_LeavesNothingBehind()
    {
        var before = Temporary();
        CheckedFile.Refusal(Sound.Value[..600]);
        CheckedFile.Report(Sound.Value);

        var ours = Temporary().Except(before).Where(path => new FileInfo(Path.Combine(path, "input.pdf")) is { Exists: true } file && file.Length == Sound.Value.Length);
        Assert.Equal([], ours);

        static string[] Temporary() => Directory.GetDirectories(Path.GetTempPath(), "check-*");
    }

    private static byte[] Zip(string name, int length)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        using (var entry = zip.CreateEntry(name).Open())
        {
            var zeros = new byte[1 << 20];
            for (var left = length; left > 0; left -= zeros.Length)
            {
                entry.Write(zeros, 0, Math.Min(left, zeros.Length));
            }
        }

        return stream.ToArray();
    }
}
