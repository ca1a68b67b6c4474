using System.CommandLine;
using Platform.Documents.Checking;
using Platform.Documents.Checking.Reports;

namespace Platform.Cli.Documents;

/// <summary>核对一份文件. Returns 0 where nothing fails, 1 where something does, 2 for a file that cannot be read.</summary>
internal static class CheckDocumentCommand
{
    public static Command Command(SharedOptions options)
    {
        var file = new Argument<string>("FILE") { Description = "PDF 或 .docx 文件，最多 50 MB" };
        var format = FormatOption.New("text 文字表格、json 或 html", "text", "json", "html");
        var output = new Option<string?>("--out") { Description = "把报告写到文件；不写则输出到屏幕", HelpName = "FILE" };
        var command = new Command("check", "按 GB/T 9704-2012 逐项测量一份公文，哪里做的都可以") { file, format, output };
        command.SetAction(parsed => Run(
            parsed.InvocationConfiguration,
            parsed.GetRequiredValue(file),
            parsed.GetValue(options.Json) ? "json" : parsed.GetValue(format)!,
            parsed.GetValue(output)));
        return command;
    }

    private static int Run(InvocationConfiguration console, string file, string format, string? output)
    {
        var result = DocumentCheck.File(file);
        if (result is CheckResult.Refused refused)
        {
            console.Error.WriteLine(refused.Sentence);
            return ExitCode.WrongUsage;
        }

        var report = ((CheckResult.Checked)result).Report;
        var text = format switch
        {
            "json" => JsonReport.Write(report),
            "html" => HtmlReport.Write(report),
            _ => TextReport.Write(report),
        };
        if (output is null)
        {
            console.Output.Write(text);
        }
        else
        {
            File.WriteAllText(output, text);
            console.Output.WriteLine($"已写入 {output}；{report.Summary}");
        }

        return report.Passes ? ExitCode.Done : ExitCode.Refused;
    }
}
