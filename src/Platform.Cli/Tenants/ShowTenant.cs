using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Time;

namespace Platform.Cli.Tenants;

/// <summary>For each value of a district's policy: which layer, document and clause it comes from.</summary>
internal static class ShowTenant
{
    public static Command Command(SharedOptions options)
    {
        var slug = TenantArgument.New();
        var asOf = DateOption.AsOf();
        var command = new Command("show", "显示一个区县的政策，每个值注明政策层、文件和条款") { slug, asOf };
        command.SetAction(parsed => Run(options, parsed, parsed.GetRequiredValue(slug), parsed.GetValue(asOf)));
        return command;
    }

    private static int Run(SharedOptions options, ParseResult parsed, string slug, DateOnly? asOf)
    {
        var console = parsed.InvocationConfiguration;
        var services = options.Services(parsed);
        if (TenantArgument.Find(services, slug, console.Error) is not { } package)
        {
            return ExitCode.Refused;
        }

        var day = asOf ?? package.DefaultDay(services.GetRequiredService<Calendar>().Today());
        var lines = PolicyListing.Of(package.AsOf(day));
        if (parsed.GetValue(options.Json))
        {
            JsonOutput.Write(console.Output, new { package.Profile, Day = day, Items = lines });
            return ExitCode.Done;
        }

        console.Output.WriteLine($"{package.Profile.FullName}（{package.Profile.Code}），{day:yyyy年M月d日}的政策");
        foreach (var group in lines.GroupBy(line => line.Collection))
        {
            console.Output.WriteLine($"\n[{group.Key}]");
            foreach (var line in group)
            {
                console.Output.WriteLine($"{line.Id}.{line.Key}: {line.Value}  〔{line.Place}〕");
            }
        }

        return ExitCode.Done;
    }
}
