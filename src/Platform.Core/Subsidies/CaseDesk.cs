using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Core.Time;

namespace Platform.Core.Subsidies;

/// <summary>What every step of a case has in common: who may take it, which case it is about, and how it is saved.</summary>
public sealed class CaseDesk(PlatformDb db, Rights rights, IMultiTenantContextAccessor accessor, Calendar calendar)
{
    /// <summary>The module's key, as the menu has it.</summary>
    public const string Module = "subsidies";

    internal const string Changed = "这一件刚刚有了变化，请核对现在的情况后再办。";

    internal const string NotYours = "没有办理这一件的权限。";

    internal PlatformDb Db => db;

    internal Rights Rights => rights;

    internal DateOnly Today => calendar.Today();

    /// <summary>Cases that the person at hand may see: of the departments and towns that he works for.</summary>
    public IQueryable<SubsidyCase> Visible => rights.Narrow(db.Set<SubsidyCase>(), Permissions.WorkOnSubsidies);

    /// <summary>Whether the person may register cases here: only for a department or a town.</summary>
    public bool MayRegister => accessor.Tenant.IsWritable && (rights.Departments(Permissions.WorkOnSubsidies).Count > 0 || rights.Areas(Permissions.WorkOnSubsidies).Count > 0);

    /// <summary>Whether the person may decide a case: who reviews for its department, and has written nothing of it, nor acts for somebody who has.</summary>
    public async Task<bool> MayDecideAsync(SubsidyCase one, CancellationToken cancellation) => MayReview(one) && !await WroteAsync(one, cancellation).ConfigureAwait(false);

    /// <summary>Whether the person reviews cases of this one's department.</summary>
    public bool MayReview(SubsidyCase one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return accessor.Tenant.IsWritable && rights.Reach(Permissions.Review).CoversDepartment(one.Department);
    }

    /// <summary>Whether the person may correct or withdraw it.</summary>
    public bool MayCorrect(SubsidyCase one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return one.IsOpen && MayRegister;
    }

    /// <summary>What happened to a case, latest first.</summary>
    public async Task<IReadOnlyList<SubsidyCaseStep>> StepsOfAsync(SubsidyCase one, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(one);
        return await db.Set<SubsidyCaseStep>().AsNoTracking().Where(step => step.CaseId == one.Id).OrderByDescending(step => step.At).ThenByDescending(step => step.Id).ToListAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>With the next save, the case's own history and the trail have the step.</summary>
    internal void Tell(SubsidyCase one, CaseStepKind kind)
    {
        var reason = kind is CaseStepKind.Returned or CaseStepKind.Refused or CaseStepKind.Withdrawn ? one.Reason : null;
        db.Add(new SubsidyCaseStep { TenantId = one.TenantId, CaseId = one.Id, Kind = kind, Reason = reason, ById = rights.AccountId, By = rights.Name, At = Now });
        db.Record(new AuditEntry($"SubsidyCase.{kind.ToString().ToLowerInvariant()}", "SubsidyCase", one.Id.ToString()));
    }

    internal DateTimeOffset Now => calendar.Now();

    /// <summary>Does one step on a case.</summary>
    /// <param name="known">The number of the row's version that the person has seen.</param>
    /// <param name="step">Is told whether the person at hand wrote something of the case; changes it, or says why not.</param>
    internal async Task<CaseChange> StepAsync(Guid id, int known, CaseStepKind kind, Func<SubsidyCase, bool, CaseChange.Refused?> step, CancellationToken cancellation)
    {
        if (await Visible.SingleOrDefaultAsync(one => one.Id == id, cancellation).ConfigureAwait(false) is not { } found)
        {
            return new CaseChange.NotFound();
        }

        if (found.Version != known)
        {
            return new CaseChange.Refused(Changed);
        }

        var returned = found.State == SubsidyCaseState.Returned;
        if (step(found, await WroteAsync(found, cancellation).ConfigureAwait(false)) is { } refused)
        {
            return refused;
        }

        if (returned)
        {
            await ReturnedItems.EndAsync(this, found, cancellation).ConfigureAwait(false);
        }

        Tell(found, kind);
        try
        {
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
            return new CaseChange.Done(found);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new CaseChange.Refused(Changed);
        }
    }

    private async Task<bool> WroteAsync(SubsidyCase one, CancellationToken cancellation)
    {
        var writers = await db.Set<SubsidyCaseStep>().AsNoTracking()
            .Where(step => step.CaseId == one.Id && (step.Kind == CaseStepKind.Registered || step.Kind == CaseStepKind.Corrected)).Select(step => step.ById).ToListAsync(cancellation).ConfigureAwait(false);
        return writers.OfType<Guid>().Any(rights.IsOwn);
    }
}
