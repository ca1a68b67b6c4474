using Platform.Core.WorkItems;

namespace Platform.Core.Policies.Versions.Confirming;

/// <summary>送请确认: puts a checked draft on the desk of somebody who may confirm it.</summary>
public sealed class AskToConfirm(VersionDesk desk, FindConfirmers confirmers, ConfirmationItems items)
{
    /// <param name="Known">The number of the row's version that the person has seen.</param>
    /// <param name="Url">The version's page, within the tenant.</param>
    public sealed record Command(Guid Id, int Known, Guid To, string Url);

    public Task<PolicyChange> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        return desk.StepAsync(command.Id, command.Known, version => AskAsync(version, command, cancellation), cancellation);
    }

    private async Task<VersionStep> AskAsync(PolicyVersion version, Command command, CancellationToken cancellation)
    {
        if (version.State != PolicyVersionState.Checked || version.Basis is null || version.EffectiveFrom is null)
        {
            return VersionStep.Refused("写好依据和施行日期、通过校验以后，才能送请确认。");
        }

        if ((await confirmers.RunAsync(version, cancellation).ConfigureAwait(false)).FirstOrDefault(person => person.Id == command.To) is not { } to)
        {
            return VersionStep.Refused("这个人不能确认这一版，请另选一位有政策管理权限、没有参与起草的人。");
        }

        if (await items.OpenForAsync(version, to.Id, cancellation).ConfigureAwait(false))
        {
            return VersionStep.Refused($"已经送给{to.Name}，还没有办。");
        }

        var act = desk.Act();
        desk.Db.Add(new WorkItem
        {
            TenantId = version.TenantId,
            Module = ConfirmationItems.Module,
            Title = Short($"确认政策第 {version.Number} 版：{version.Summary}"),
            Text = "请核对依据和原文，录入与原文一致的，予以确认。",
            Url = command.Url,
            AssigneeId = to.Id,
            Receiver = to.Name,
            SenderId = act.AccountId,
            Sender = act.Name,
            SentAt = act.At,
        });
        return VersionStep.Taken("sent");
    }

    private static string Short(string title) => title.Length <= WorkItem.TitleLength ? title : title[..(WorkItem.TitleLength - 1)] + "…";
}
