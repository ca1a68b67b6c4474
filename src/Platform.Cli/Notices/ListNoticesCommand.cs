using System.CommandLine;
using Platform.Core.Notices;

namespace Platform.Cli.Notices;

internal static class ListNoticesCommand
{
    public static Command Command(SharedOptions options)
    {
        var slug = TenantArgument.New();
        var command = new Command("list", "列出公文模板；不适用的写明原因") { slug };
        command.SetAction(parsed => Run(options, parsed, parsed.GetRequiredValue(slug)));
        return command;
    }

    private static int Run(SharedOptions options, ParseResult parsed, string slug)
    {
        var console = parsed.InvocationConfiguration;
        if (TenantArgument.Find(options.Catalog(parsed), slug, console.Error) is not { } package)
        {
            return ExitCode.Refused;
        }

        var listings = NoticeServices.New(options, parsed).List.Run(package);
        if (parsed.GetValue(options.Json))
        {
            JsonOutput.Write(console.Output, listings.Select(listing => new
            {
                listing.Template.Name,
                listing.Template.Declaration.Title,
                listing.Template.Declaration.Type,
                listing.Template.Declaration.Summary,
                listing.Template.IsOverride,
                Applies = listing.NotApplicable is null,
                Reason = listing.NotApplicable,
                listing.Template.Declaration.Parameters,
            }));
            return ExitCode.Done;
        }

        foreach (var listing in listings)
        {
            console.Output.WriteLine($"{listing.Template.Name,-26}{listing.Template.Declaration.Title}{(listing.NotApplicable is { } reason ? $"  不适用：{reason}" : "")}");
            foreach (var (key, parameter) in listing.NotApplicable is null ? listing.Template.Declaration.Parameters : [])
            {
                console.Output.WriteLine($"    --set {key}=…  {parameter.Label}{(parameter.Required ? "（必填）" : "")}");
            }
        }

        return ExitCode.Done;
    }
}
