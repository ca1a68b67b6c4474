using Microsoft.EntityFrameworkCore;
using Platform.Core.Audit;
using Platform.Core.Policies.Versions.Confirming;
using Platform.Core.Subsidies.Rechecking;
using Platform.Core.Tenancy;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions;

/// <summary>
/// 确认: a second person states that what was entered is what the document says (录入与原文一致). It makes no policy; but from the day
/// that the document names, this is what the platform goes by.
/// </summary>
public sealed class ConfirmVersion(VersionDesk desk, ConfirmationItems items, DraftPackage package, FollowPolicy follow, RecheckCases recheck, CatalogReading catalog)
{
    /// <param name="Known">The number of the row's version that the person has seen.</param>
    public sealed record Command(Guid Id, int Known);

    public async Task<PolicyChange> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        var change = await RunAloneAsync(command, cancellation).ConfigureAwait(false);
        await catalog.RefreshAsync(cancellation).ConfigureAwait(false);
        return change;
    }

    private async Task<PolicyChange> RunAloneAsync(Command command, CancellationToken cancellation)
    {
        await using var alone = await desk.Db.BeginAloneAsync(cancellation).ConfigureAwait(false);
        var change = await desk.StepAsync(command.Id, command.Known, version => ConfirmAsync(version, cancellation), cancellation).ConfigureAwait(false);
        if (change is PolicyChange.Done)
        {
            await alone.CommitAsync(cancellation).ConfigureAwait(false);
        }

        return change;
    }

    private async Task<VersionStep> ConfirmAsync(PolicyVersion version, CancellationToken cancellation)
    {
        if (await WhyNotAsync(version, cancellation).ConfigureAwait(false) is { } reason)
        {
            return VersionStep.Refused(reason);
        }

        var loaded = package.Load(version, await desk.Db.FilesOfAsync(version.Id, cancellation).ConfigureAwait(false));
        if (loaded.IsRefused || loaded.District is { } district && await follow.WhyNotAsync(district.Profile, cancellation).ConfigureAwait(false) is not null)
        {
            return VersionStep.Refused("校验以后上级政策或别的区县有变化，这一版现在不能确认，请重新校验，看哪里要改。");
        }

        var act = desk.Act();
        version.Confirm(act);
        await items.EndAsync(version, act, "已确认。", cancellation).ConfigureAwait(false);
        var begun = version.EffectiveFrom <= desk.Today;
        desk.Db.AddHead(version, begun ? act.At : null);
        if (begun)
        {
            await BeginAsync(version, loaded.District, cancellation).ConfigureAwait(false);
        }

        return VersionStep.Taken("confirmed");
    }

    // What a version brings with it that counts at once.
    private async Task BeginAsync(PolicyVersion version, TenantPackage? district, CancellationToken cancellation)
    {
        desk.Db.Record(EnteredForce(version.Package, version.Number, version.Id, version.EffectiveFrom!.Value));
        recheck.Ask(version);
        if (district is not null && !await IsSupersededAsync(version, cancellation).ConfigureAwait(false))
        {
            await follow.RunAsync(district.Profile, cancellation).ConfigureAwait(false);
        }
    }

    private Task<bool> IsSupersededAsync(PolicyVersion version, CancellationToken cancellation) => desk.Db.Set<PolicyHead>().AnyAsync(
        other => other.Package == version.Package && other.EffectiveFrom <= desk.Today && (other.EffectiveFrom > version.EffectiveFrom || other.EffectiveFrom == version.EffectiveFrom && other.Number > version.Number),
        cancellation);

    internal static AuditEntry EnteredForce(string package, int number, Guid id, DateOnly day) =>
        new("PolicyVersion.enteredForce", "PolicyVersion", id.ToString()) { After = $$"""{"Package":"{{package}}","Number":{{number}},"EffectiveFrom":"{{day:yyyy-MM-dd}}"}""" };

    private async Task<string?> WhyNotAsync(PolicyVersion version, CancellationToken cancellation) =>
        version.State != PolicyVersionState.Checked ? "还没有通过校验，不能确认。"
        : version.IsBy(desk.Act().AccountId!.Value) ? "起草或最后修改的人不能自己确认，请由另一人核对原文后确认。"
        : version.Basis is null ? "还没有写依据：印发文件、批复、会议纪要或更正说明，没有依据不能确认。"
        : version.EffectiveFrom is null ? "还没有写施行日期。"
        : await IsAsCheckedAsync(version, cancellation).ConfigureAwait(false) ? await OverlookedAsync(version, cancellation).ConfigureAwait(false)
        : "文件与校验时不同，请重新校验。";

    private async Task<bool> IsAsCheckedAsync(PolicyVersion version, CancellationToken cancellation) =>
        ContentHash.Of(await desk.Db.FilesOfAsync(version.Id, cancellation).ConfigureAwait(false)) == version.ContentHash;

    // Made from an older text, it would silently undo what was confirmed since.
    private async Task<string?> OverlookedAsync(PolicyVersion version, CancellationToken cancellation)
    {
        var newer = await desk.Db.Set<PolicyVersion>().AsNoTracking()
            .Where(other => other.Package == version.Package && other.State == PolicyVersionState.Confirmed && other.ConfirmedAt > version.DraftedAt && other.Id != version.BasedOnId && other.EffectiveFrom <= version.EffectiveFrom)
            .OrderByDescending(other => other.Number).Select(other => (int?)other.Number).FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
        return newer is { } number ? $"起草之后第 {number} 版已经确认，照此确认会丢掉它的改动。请并入第 {number} 版的内容并改以它为底稿，再校验、确认。" : null;
    }
}
