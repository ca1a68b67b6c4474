using Microsoft.EntityFrameworkCore;

namespace Platform.Core.Subsidies.Rechecking;

/// <summary>补发、追回 or 不调整: what becomes of a decided case that comes out otherwise, with the reason.</summary>
public sealed class AdjustCase(CaseDesk desk, FindChangedCases changed, RecheckItems items, CaseSeal seal)
{
    /// <param name="Known">The number of the row's version that the person has seen.</param>
    /// <param name="After">Yuan that the person was shown; null where they could not be said.</param>
    public sealed record Command(Guid Id, int Known, decimal? After, AdjustmentChoice? Choice, string? Reason);

    public async Task<CaseChange> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        var change = await desk.StepAsync(command.Id, command.Known, CaseStepKind.Adjusted, (one, wrote) => Adjust(one, wrote, command), cancellation).ConfigureAwait(false);
        if (change is CaseChange.Done { Case.Department: var department } && (await changed.RunAsync(desk.Db.Set<SubsidyCase>().Where(one => one.Department == department), cancellation).ConfigureAwait(false)).Count == 0)
        {
            await items.EndAsync(department, cancellation).ConfigureAwait(false);
            await desk.Db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        }

        return change;
    }

    /// <summary>What was made of a case, latest first.</summary>
    public async Task<IReadOnlyList<SubsidyAdjustment>> OfAsync(SubsidyCase one, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(one);
        return await desk.Db.Set<SubsidyAdjustment>().AsNoTracking().Where(row => row.CaseId == one.Id).OrderByDescending(row => row.DecidedAt).ThenByDescending(row => row.Id).ToListAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>All that the person at hand may see, for a table.</summary>
    public IQueryable<AdjustedCase> All => desk.Db.Set<SubsidyAdjustment>().AsNoTracking()
        .Join(desk.Visible, adjustment => adjustment.CaseId, one => one.Id, (adjustment, one) => new AdjustedCase { Adjustment = adjustment, Case = one });

    private CaseChange.Refused? Adjust(SubsidyCase one, bool wrote, Command command)
    {
        if (wrote || !desk.MayReview(one))
        {
            return new(desk.MayReview(one) ? "登记或补正的人不能自己处理，请由另一人处理。" : CaseDesk.NotYours);
        }

        if (changed.Find(one) is not { } found || found.After != command.After)
        {
            return new(CaseDesk.Changed);
        }

        if (command.Choice is not { } choice || !found.Choices.Contains(choice))
        {
            return new(found.Choices.Count == 1 ? "这一件只能选不调整。" : "请选择怎样处理。", nameof(Command.Choice));
        }

        if (CaseReview.Unsaid(command.Reason) is { } unsaid)
        {
            return unsaid;
        }

        Write(one, found, choice, command.Reason!.Trim());
        return null;
    }

    private void Write(SubsidyCase one, ChangedCase found, AdjustmentChoice choice, string reason)
    {
        var before = one.Settled ?? 0;
        desk.Db.Add(new SubsidyAdjustment
        {
            TenantId = one.TenantId,
            CaseId = one.Id,
            Choice = choice,
            Before = before,
            After = found.After,
            Snapshot = found.Rules.Snapshot,
            Reason = reason,
            Reasoning = seal.Close(found.Outcome?.Steps ?? []),
            DecidedById = desk.Rights.AccountId,
            DecidedBy = desk.Rights.Name,
            DecidedAt = desk.Now,
        });
        one.Adjust(found.After, choice == AdjustmentChoice.Leave ? before : found.After!.Value, found.Rules.Snapshot);
    }
}
