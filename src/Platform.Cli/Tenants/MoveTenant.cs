using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Tenancy;

namespace Platform.Cli.Tenants;

/// <summary>停用、恢复、归档、撤并: the same steps as on the province's pages.</summary>
internal static class MoveTenant
{
    private static Option<string?> Reason => new("--reason") { Description = "事由，记入审计", HelpName = "TEXT" };

    public static Command Suspend(SharedOptions options)
    {
        var reason = new Option<string>("--reason") { Description = "停用的原因，区县的每个页面都会显示", HelpName = "TEXT", Required = true };
        reason.Validators.Add(given =>
        {
            if (string.IsNullOrWhiteSpace(given.GetValueOrDefault<string>()))
            {
                given.AddError("请写明停用的原因（--reason），区县的页面会显示");
            }
        });
        return Command(options, "suspend", "停用区县：只能查看，不能办理", "停用", reason!, (parsed, life, district, cancellation) => life.SuspendAsync(district.Id, parsed.GetRequiredValue(reason).Trim(), cancellation));
    }

    public static Command Resume(SharedOptions options) =>
        Command(options, "resume", "恢复停用的区县", "恢复", Reason, (_, life, district, cancellation) => life.ResumeAsync(district.Id, cancellation));

    public static Command Archive(SharedOptions options) =>
        Command(options, "archive", "归档停用或撤并的区县：不再打开，数据保存，不能恢复", "归档", Reason, (_, life, district, cancellation) => life.ArchiveAsync(district.Id, cancellation));

    public static Command Succeed(SharedOptions options)
    {
        var by = new Option<string>("--by") { Description = "由哪个区县承继", HelpName = "SLUG", Required = true };
        var day = DateOption.New("--day", "自哪一天起，不晚于今天");
        day.Required = true;
        var command = Command(options, "succeed", "撤并区县：由另一个区县承继", "撤并", Reason, (parsed, life, district, directory, cancellation) =>
            life.SucceedAsync(district.Id, directory.GetByIdentifier(parsed.GetRequiredValue(by))?.Id ?? Guid.Empty, parsed.GetValue(day)!.Value, cancellation));
        command.Add(by);
        command.Add(day);
        return command;
    }

    private static Command Command(
        SharedOptions options, string name, string description, string verb, Option<string?> reason, Func<ParseResult, TenantLifeCycle, TenantInfo, CancellationToken, Task<TenantChange>> step) =>
        Command(options, name, description, verb, reason, (parsed, life, district, _, cancellation) => step(parsed, life, district, cancellation));

    private static Command Command(
        SharedOptions options, string name, string description, string verb, Option<string?> reason, Func<ParseResult, TenantLifeCycle, TenantInfo, TenantDirectory, CancellationToken, Task<TenantChange>> step)
    {
        var (slug, database) = (TenantArgument.New(), new DatabaseOption());
        var command = new Command(name, description) { slug, reason };
        database.AddTo(command);
        var work = new ProvinceWork(options, database);
        command.SetAction((parsed, cancellation) => work.RunAsync(parsed, parsed.GetRequiredValue(slug), parsed.GetValue(reason)?.Trim(), async (services, district) =>
            Answer(verb, await step(parsed, services.GetRequiredService<TenantLifeCycle>(), district, services.GetRequiredService<TenantDirectory>(), cancellation))));
        return command;
    }

    private static ProvinceWork.Answer Answer(string verb, TenantChange change) => change switch
    {
        TenantChange.Done done => new ProvinceWork.Answer.Done(done.Tenant, $"{done.Tenant.Name}已{verb}。"),
        TenantChange.Refused refused => new ProvinceWork.Answer.Refused(refused.Reason),
        _ => throw new UnreachableException(),
    };
}
