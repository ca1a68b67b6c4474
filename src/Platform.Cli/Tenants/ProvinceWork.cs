using System.CommandLine;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Policy.Diagnostics;

namespace Platform.Cli.Tenants;

/// <summary>Does something with a district in the database, as the province does; the audit trail names the operating system's user and the command.</summary>
internal sealed class ProvinceWork(SharedOptions options, DatabaseOption database)
{
    private const string Strategy = "command";

    /// <param name="act">In the province's scope, about the district: answers with what is to be printed, or with a refusal.</param>
    public Task<int> RunAsync(ParseResult parsed, string slug, string? reason, Func<IServiceProvider, TenantInfo, Task<Answer>> act) => RunAsync(parsed, reason, services =>
    {
        var directory = services.GetRequiredService<TenantDirectory>();
        if (directory.GetByIdentifier(slug) is { Kind: TenantKind.District } district)
        {
            return act(services, district);
        }

        var known = directory.GetAll().Where(tenant => tenant.Kind == TenantKind.District).Select(tenant => tenant.Identifier);
        return Task.FromResult<Answer>(new Answer.Refused($"数据库里没有区县“{slug}”；现有：{string.Join("、", known)}"));
    });

    /// <param name="act">In the province's scope: answers with what is to be printed, or with a refusal.</param>
    public async Task<int> RunAsync(ParseResult parsed, string? reason, Func<IServiceProvider, Task<Answer>> act)
    {
        var error = parsed.InvocationConfiguration.Error;
        try
        {
            await using var services = database.Services(options, parsed);
            return Print(parsed, await InsideAsync(services, $"platform tenants {parsed.CommandResult.Command.Name}", reason, act));
        }
        catch (ConfigurationException wrong)
        {
            await error.WriteLineAsync(wrong.Message);
            return ExitCode.WrongUsage;
        }
        catch (Exception gone) when (Failure(gone) is not null)
        {
            await error.WriteLineAsync($"读不了数据库：{Failure(gone)!.Message}");
            return ExitCode.Refused;
        }
    }

    private static async Task<Answer> InsideAsync(ServiceProvider services, string process, string? reason, Func<IServiceProvider, Task<Answer>> act)
    {
        var directory = services.GetRequiredService<TenantDirectory>();
        await directory.RefreshAsync();
        if (directory.GetById(TenantInfo.ProvinceId) is not { } province)
        {
            return new Answer.Refused("数据库里还没有省级，请先启动一次服务端。");
        }

        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(province, Strategy));
        await using var scope = services.CreateAsyncScope();
        var work = scope.ServiceProvider.GetRequiredService<WorkContext>();
        (work.Actor, work.Process, work.Reason) = (Environment.UserName, process, reason);
        return await act(scope.ServiceProvider);
    }

    // EF wraps what the database said.
    private static DbException? Failure(Exception gone) => gone as DbException ?? gone.InnerException as DbException;

    private int Print(ParseResult parsed, Answer answer)
    {
        var console = parsed.InvocationConfiguration;
        switch (answer)
        {
            case Answer.Refused refused:
                Print(refused.Found, console);
                console.Error.WriteLine(refused.Reason);
                return ExitCode.Refused;
            case Answer.Done done when parsed.GetValue(options.Json):
                Print(done.Found, console);
                JsonOutput.Write(console.Output, new { Tenant = done.Tenant.Identifier, done.Tenant.State, done.Link });
                return ExitCode.Done;
            case Answer.Done done:
                Print(done.Found, console);
                console.Output.WriteLine(done.Sentence);
                return ExitCode.Done;
            default:
                throw new UnreachableException();
        }
    }

    private static void Print(IReadOnlyList<Diagnostic> found, InvocationConfiguration console)
    {
        foreach (var one in found)
        {
            console.Error.WriteLine(one);
        }
    }

    public abstract record Answer
    {
        private Answer()
        {
        }

        /// <summary>Errors and warnings of a package, printed before the sentence.</summary>
        public IReadOnlyList<Diagnostic> Found { get; init; } = [];

        public sealed record Done(TenantInfo Tenant, string Sentence, string? Link = null) : Answer;

        public sealed record Refused(string Reason) : Answer;
    }
}
