using System.CommandLine;
using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core;
using Platform.Core.Audit;
using Platform.Core.Tenancy;

namespace Platform.Cli.Audit;

/// <summary>Walks the audit chains in the database and names the first bad event of each.</summary>
internal static class VerifyAudit
{
    private const string All = "all";

    public static Command Command(SharedOptions options)
    {
        var tenant = new Option<string>("--tenant") { Description = "区县短名，province 是省级，all 是全部", HelpName = "SLUG", DefaultValueFactory = _ => All };
        var database = new DatabaseOption();
        var command = new Command("verify", "核对审计链：改动、删除、调换、截去都能查出") { tenant };
        database.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, options, database, parsed.GetValue(tenant)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, SharedOptions options, DatabaseOption database, string tenant, CancellationToken cancellation)
    {
        var console = parsed.InvocationConfiguration;
        try
        {
            await using var services = database.Services(options, parsed);
            return await RunAsync(services, tenant, parsed.GetValue(options.Json), console, cancellation);
        }
        catch (ConfigurationException wrong)
        {
            await console.Error.WriteLineAsync(wrong.Message);
            return ExitCode.WrongUsage;
        }
        catch (DbException gone)
        {
            await console.Error.WriteLineAsync($"读不了数据库：{gone.Message}");
            return ExitCode.Refused;
        }
    }

    private static async Task<int> RunAsync(ServiceProvider services, string tenant, bool json, InvocationConfiguration console, CancellationToken cancellation)
    {
        var directory = services.GetRequiredService<TenantDirectory>();
        await directory.RefreshAsync(cancellation);
        List<TenantInfo> chosen = [.. directory.GetAll().Where(known => tenant == All || known.Identifier.Equals(tenant, StringComparison.OrdinalIgnoreCase))];
        if (chosen.Count == 0)
        {
            await console.Error.WriteLineAsync($"数据库里没有区县“{tenant}”；现有：{string.Join("、", directory.GetAll().Select(known => known.Identifier))}");
            return ExitCode.Refused;
        }

        var findings = await services.GetRequiredService<EachTenant>().RunAsync(
            (_, scope) => scope.GetRequiredService<AuditVerification>().RunAsync(cancellation),
            chosen.Contains,
            cancellation);
        Report(findings, json, console);
        return findings.Any(finding => finding.Wrong is not null) ? ExitCode.Refused : ExitCode.Done;
    }

    private static void Report(IReadOnlyList<AuditFinding> findings, bool json, InvocationConfiguration console)
    {
        if (json)
        {
            JsonOutput.Write(console.Output, findings.Select(finding => new { Tenant = finding.Tenant.Identifier, finding.Count, finding.Seal, FirstBad = finding.Wrong?.Sequence, finding.Wrong?.What }));
            return;
        }

        foreach (var finding in findings)
        {
            (finding.Wrong is null ? console.Output : console.Error).WriteLine(finding.Sentence);
        }
    }
}
