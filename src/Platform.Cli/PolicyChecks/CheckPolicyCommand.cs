using System.CommandLine;
using Platform.Core.PolicyChecks;
using Platform.Policy.Packages;

namespace Platform.Cli.PolicyChecks;

/// <summary>条款对照.</summary>
internal static class CheckPolicyCommand
{
    public static Command Command(SharedOptions options)
    {
        var slug = TenantArgument.New();
        var source = new Option<string>("--source") { Description = "原文的文本文件（UTF-8）", HelpName = "FILE", Required = true };
        var document = new Option<string?>("--document") { Description = "政策文件夹名；只有一份文件时不必写", HelpName = "ID" };
        var command = new Command("check", "条款对照：逐条核对数字、部门和条款覆盖") { slug, source, document };
        command.SetAction(parsed => Run(options, parsed, parsed.GetRequiredValue(slug), parsed.GetRequiredValue(source), parsed.GetValue(document)));
        return command;
    }

    private static int Run(SharedOptions options, ParseResult parsed, string slug, string source, string? documentId)
    {
        var console = parsed.InvocationConfiguration;
        if (TenantArgument.Find(options.Services(parsed), slug, console.Error) is not { } package)
        {
            return ExitCode.Refused;
        }

        if (Choose(package, documentId) is not { } document)
        {
            console.Error.WriteLine($"请用 --document 指明文件：{string.Join("、", package.Documents.Select(known => known.Id))}");
            return ExitCode.WrongUsage;
        }

        var report = CheckPolicy.Run(package.AsIssued(document.Id), document, SourceText.Read(source));
        if (parsed.GetValue(options.Json))
        {
            JsonOutput.Write(console.Output, report);
        }
        else
        {
            Write(report, console);
        }

        return report.IsClean ? ExitCode.Done : ExitCode.Refused;
    }

    private static Platform.Policy.Model.PolicyDocument? Choose(TenantPackage package, string? id) =>
        id is null && package.Documents.Count == 1 ? package.Documents[0] : package.Documents.FirstOrDefault(document => document.Id == id);

    private static void Write(PolicyCheckReport report, InvocationConfiguration console)
    {
        foreach (var finding in report.Findings)
        {
            console.Error.WriteLine(finding);
        }

        console.Output.WriteLine($"{report.DocumentTitle}：条目 {report.Items} 个");
        console.Output.WriteLine($"数字 {report.Figures.Found}/{report.Figures.Total}，部门 {report.Departments.Found}/{report.Departments.Total}，条款 {report.Clauses.Found}/{report.Clauses.Total}，覆盖率 {report.CoveragePercent}%");
        console.Output.WriteLine(report.IsClean ? "全部对上" : $"{report.Findings.Count} 处没有对上");
    }
}
