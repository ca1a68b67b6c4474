using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.Policy.Archives;

namespace Platform.Cli.Tenants;

/// <summary>导入政策包: opens a district in the database, or drafts a new version of one that is there.</summary>
internal static class ImportTenant
{
    private static readonly Dictionary<string, TenantState> States = new(StringComparer.Ordinal) { ["created"] = TenantState.Created, ["active"] = TenantState.Active };

    public static Command Command(SharedOptions options)
    {
        var (package, database) = (new Argument<string>("PACKAGE") { Description = "政策包：zip 文件或文件夹" }, new DatabaseOption());
        var state = new Option<string>("--state") { Description = "开通后的状态：created（已建，等邀请管理员）或 active（启用）", HelpName = "STATE", DefaultValueFactory = _ => "created" };
        state.AcceptOnlyFromAmong([.. States.Keys]);
        var live = DateOption.New("--live-from", "正式启用日，之前的页面写明尚未正式启用；不写即从开通起");
        var command = new Command("import", "导入政策包：开通新的区县，已开通的存为草稿；有错误的不导入，什么也不改") { package, state, live };
        database.AddTo(command);
        var work = new ProvinceWork(options, database);
        command.SetAction((parsed, cancellation) => work.RunAsync(parsed, reason: null, async services =>
        {
            await services.GetRequiredService<DatabasePolicySource>().RefreshAsync(cancellation);
            return PackagePath.Read(parsed.GetRequiredValue(package)) switch
            {
                ArchiveReading.Done read => Answer(await services.GetRequiredService<ImportPackage>().RunAsync(read.Slug, read.Files, States[parsed.GetRequiredValue(state)], cancellation, parsed.GetValue(live))),
                ArchiveReading.Refused refused => new ProvinceWork.Answer.Refused(refused.Reason),
                _ => throw new UnreachableException(),
            };
        }));
        return command;
    }

    private static ProvinceWork.Answer Answer(ImportOutcome outcome) => Sentence(outcome) with { Found = outcome.Diagnostics };

    private static string OfTemplates(ImportOutcome outcome) => outcome.Templates == 0 ? "" : $"本区县的公文模板存入 {outcome.Templates} 份，即时生效。";

    private static ProvinceWork.Answer Sentence(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Opened { Tenant: var opened } => new ProvinceWork.Answer.Done(opened, $"{opened.Name}（{opened.Code}）已开通。{OfTemplates(outcome)}邀请首位县级管理员：platform tenants invite {opened.Identifier}"),
        ImportOutcome.Drafted { Tenant: var tenant, Version: var draft } => new ProvinceWork.Answer.Done(tenant, $"{tenant.Name}早已开通，导入的内容存为第 {draft.Number} 版草稿，由本区县校验、另一人确认后才生效。{OfTemplates(outcome)}"),
        ImportOutcome.TemplatesSaved { Tenant: var same } => new ProvinceWork.Answer.Done(same, $"{same.Name}的政策没有变化。{OfTemplates(outcome)}"),
        ImportOutcome.Unchanged { Tenant: var tenant } => new ProvinceWork.Answer.Done(tenant, $"{tenant.Name}已有内容相同的一版，没有改动。"),
        ImportOutcome.Refused refused => new ProvinceWork.Answer.Refused(refused.Reason),
        _ => throw new UnreachableException(),
    };
}
