using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Notices;

namespace Platform.Cli.Notices;

internal static class ListNoticesCommand
{
    public static Command Command(SharedOptions options)
    {
        var slug = TenantArgument.New();
        var command = new Command("list", "列出公文模板；不适用、不可用的写明原因") { slug };
        command.SetAction(parsed => Run(options, parsed, parsed.GetRequiredValue(slug)));
        return command;
    }

    private static int Run(SharedOptions options, ParseResult parsed, string slug)
    {
        var console = parsed.InvocationConfiguration;
        var services = options.Services(parsed);
        if (TenantArgument.Find(services, slug, console.Error) is not { } package)
        {
            return ExitCode.Refused;
        }

        var listings = services.GetRequiredService<ListNotices>().Run(package);
        if (parsed.GetValue(options.Json))
        {
            JsonOutput.Write(console.Output, listings.Select(listing => new
            {
                listing.Template.Name,
                listing.Template.Declaration.Title,
                listing.Template.Declaration.Type,
                listing.Template.Declaration.Summary,
                listing.Template.IsOverride,
                listing.Standing,
                Applies = listing.NotApplicable is null,
                Reason = listing.NotApplicable,
                listing.Template.Declaration.Parameters,
            }));
            return ExitCode.Done;
        }

        foreach (var listing in listings)
        {
            console.Output.WriteLine($"{listing.Template.Name,-26}{listing.Template.Declaration.Title}{(listing.NotApplicable is { } reason ? $"  {(listing.Standing == NoticeStanding.Unusable ? "不可用" : "不适用")}：{reason}" : "")}");
            WriteParameters(listing, console);
        }

        return ExitCode.Done;
    }

    private static void WriteParameters(NoticeListing listing, InvocationConfiguration console)
    {
        if (listing.NotApplicable is not null)
        {
            return;
        }

        foreach (var (key, parameter) in listing.Template.Declaration.Parameters)
        {
            console.Output.WriteLine($"    --set {key}=…  {parameter.Label}{(parameter.Required ? "（必填）" : "")}");
        }
    }
}
