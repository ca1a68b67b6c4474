using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Comparison;
using Platform.Core.Time;
using Platform.Policy.Comparison;

namespace Platform.Cli.Comparison;

/// <summary>Two districts' policies, question by question.</summary>
internal static class DiffPolicies
{
    public static Command Command(SharedOptions options)
    {
        var first = TenantArgument.New("SLUG1");
        var second = TenantArgument.New("SLUG2");
        var format = FormatOption.New("text、html 或 csv", "text", "html", "csv");
        var all = new Option<bool>("--all") { Description = "相同的也列出" };
        var command = new Command("diff", "对比两个区县的政策：数值同一单位，各注条款") { first, second, format, all };
        command.SetAction(parsed => Run(options, parsed, [parsed.GetRequiredValue(first), parsed.GetRequiredValue(second)], parsed.GetValue(format)!, parsed.GetValue(all)));
        return command;
    }

    private static int Run(SharedOptions options, ParseResult parsed, string[] slugs, string format, bool all)
    {
        var console = parsed.InvocationConfiguration;
        if (slugs[0] == slugs[1])
        {
            console.Error.WriteLine("请写两个不同的区县");
            return ExitCode.WrongUsage;
        }

        var services = options.Services(parsed);
        var packages = slugs.Select(slug => TenantArgument.Find(services, slug, console.Error)).ToList();
        if (packages.Any(package => package is null))
        {
            return ExitCode.Refused;
        }

        var today = services.GetRequiredService<Calendar>().Today();
        var table = ComparePolicies.Run([.. packages.Select(package => package!.AsOf(package.DefaultDay(today)))]);
        if (parsed.GetValue(options.Json))
        {
            JsonOutput.Write(console.Output, ComparisonRecords.Of(table, all));
            return ExitCode.Done;
        }

        console.Output.Write(format switch
        {
            "csv" => ComparisonCsv.Write(table, all),
            "html" => ComparisonHtml.Write(table, all),
            _ => ComparisonText.Write(table, all),
        });
        return ExitCode.Done;
    }
}
