using System.Diagnostics;

namespace Platform.Documents.Tests.Checking;

/// <summary>A PDF that Chromium prints of a plain page, which knows nothing of the standard.</summary>
public sealed class PrintedElsewhereTests
{
    private const string Page = """
        <!DOCTYPE html><html lang="zh"><meta charset="utf-8"><style>@page { size: A4; margin: 25.4mm 31.8mm }
        body { margin: 0; font: 12pt/1.5 "Noto Sans CJK SC", "Noto Sans CJK JP" } h1 { font-size: 18pt; text-align: center }</style>
        <h1>关于开展检查的通知</h1><p>东政办发[2024]6号</p><p>各镇人民政府：</p>
        <p>为进一步做好有关工作现将有关事项通知如下为进一步做好有关工作现将有关事项通知如下为进一步做好有关工作现将有关事项通知如下请认真贯彻执行。</p>
        <p style="text-align: right">2024年02月06日</p></html>
        """;

    [Fact]
    public void Check_PlainPage_SaysWhatIsWrong()
    {
        var report = CheckedFile.Report(Print(Page));

        Assert.Equal("用纸 宽：209.8 毫米（210±1 毫米）符合", CheckedFile.Row(report, "paper-width"));
        Assert.Equal("正文 字号：12 磅（16±0.5 磅）不符合", CheckedFile.Row(report, "body-size"));
        Assert.Equal("标题 字号：18 磅（22±0.5 磅）不符合", CheckedFile.Row(report, "title-size"));
        Assert.Equal("版心 订口：31.7 毫米（28±1 毫米）不符合", CheckedFile.Row(report, "margin-left"));
        Assert.Equal("成文日期 写法：2024年02月06日（阿拉伯数字，不编虚位）不符合", CheckedFile.Row(report, "date-form"));
        Assert.Equal("页码 写法：没有（— 1 —）不符合", CheckedFile.Row(report, "page-number-form"));
        Assert.Equal("正文 段首左空：0 字（2±0.3 字）不符合", CheckedFile.Row(report, "body-indent"));
    }

    private static byte[] Print(string html)
    {
        var folder = Directory.CreateTempSubdirectory("print-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "page.html"), html);
            using var chromium = Process.Start(new ProcessStartInfo("chromium", ["--headless", "--no-sandbox", $"--user-data-dir={folder.FullName}/profile", "--no-pdf-header-footer", "--print-to-pdf=page.pdf", "page.html"])
            {
                WorkingDirectory = folder.FullName,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            })!;
            var complaints = chromium.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            chromium.StandardOutput.ReadToEnd();
            chromium.WaitForExit();
            Assert.True(chromium.ExitCode == 0, complaints.Result);
            return File.ReadAllBytes(Path.Combine(folder.FullName, "page.pdf"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
