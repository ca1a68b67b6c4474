using System.CommandLine;
using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;

namespace Platform.Cli.Tenants;

internal static class ValidateTenants
{
    public static Command Command(SharedOptions options)
    {
        var folders = new Argument<string[]>("DIR") { Description = "政策包文件夹；不写则检查 tenants 下的全部", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("validate", "检查政策包，一次报出全部错误") { folders };
        command.SetAction(parsed => Run(options, parsed, parsed.GetValue(folders) ?? []));
        return command;
    }

    private static int Run(SharedOptions options, ParseResult parsed, string[] folders)
    {
        var console = parsed.InvocationConfiguration;
        var missing = folders.Where(folder => !Directory.Exists(folder)).ToList();
        if (missing.Count > 0)
        {
            console.Error.WriteLine($"没有这个文件夹：{string.Join("、", missing)}");
            return ExitCode.Refused;
        }

        var named = folders.Select(folder => new DirectoryInfo(Path.TrimEndingDirectorySeparator(folder))).ToList();
        var roots = named.Count == 0 ? [options.TenantsFolder(parsed)] : named.Select(folder => folder.Parent!.FullName).Distinct().ToList();
        var catalogs = roots.Select(TenantCatalog.Load).ToList();
        var wanted = named.Select(folder => folder.Name).ToHashSet(StringComparer.Ordinal);
        var diagnostics = catalogs.SelectMany(catalog => catalog.Diagnostics).Where(found => wanted.Count == 0 || wanted.Contains(found.Package)).ToList();
        Report(parsed.GetValue(options.Json), diagnostics, console, wanted.Count > 0 ? wanted.Count : catalogs.Sum(catalog => catalog.Tenants.Count + catalog.Refused.Count));
        return diagnostics.Any(found => found.Severity == Severity.Error) ? ExitCode.Refused : ExitCode.Done;
    }

    private static void Report(bool json, List<Diagnostic> diagnostics, InvocationConfiguration console, int packages)
    {
        if (json)
        {
            JsonOutput.Write(console.Output, diagnostics);
            return;
        }

        foreach (var found in diagnostics)
        {
            (found.Severity == Severity.Error ? console.Error : console.Output).WriteLine(found);
        }

        console.Output.WriteLine($"检查了 {packages} 个区县：{diagnostics.Count(found => found.Severity == Severity.Error)} 个错误，{diagnostics.Count(found => found.Severity == Severity.Warning)} 个警告");
    }
}
