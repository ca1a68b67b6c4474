using System.CommandLine;
using Platform.Policy.Packages;

namespace Platform.Cli.Tenants;

internal static class ListTenants
{
    public static Command Command(SharedOptions options)
    {
        var command = new Command("list", "列出区县");
        command.SetAction(parsed => Run(options.Catalog(parsed), parsed.GetValue(options.Json), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(TenantCatalog catalog, bool json, InvocationConfiguration console)
    {
        var rows = catalog.Tenants.Values.OrderBy(package => package.Profile.Code, StringComparer.Ordinal)
            .Select(package => new
            {
                package.Profile.Code,
                package.Profile.Slug,
                package.Profile.Name,
                package.Profile.FullName,
                Until = package.Profile.Lifespan.Until,
                Documents = package.Documents.Count,
            }).ToList();
        if (json)
        {
            JsonOutput.Write(console.Output, rows);
        }
        else
        {
            foreach (var row in rows)
            {
                console.Output.WriteLine($"{row.Code}  {row.Slug,-12}  {row.FullName}{(row.Until is { } end ? $"（{end:yyyy年M月d日}撤销）" : "")}  文件{row.Documents}份");
            }
        }

        foreach (var slug in catalog.Refused.Keys)
        {
            console.Error.WriteLine($"{slug} 的政策包有错，没有加载；用 tenants validate 看原因");
        }

        return catalog.Refused.Count > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
