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

    internal PlatformDb Db => db;

    internal Rights Rights => rights;

    internal DateOnly Today => calendar.Today();

    /// <summary>Cases that the person at hand may see: of the departments and towns that he works for.</summary>
    public IQueryable<SubsidyCase> Visible => rights.Narrow(db.Set<SubsidyCase>(), Permissions.Work);

    /// <summary>Whether the person may register cases here: only for a department or a town.</summary>
    public bool MayRegister => accessor.Tenant.IsWritable && (rights.Departments(Permissions.Work).Count > 0 || rights.Areas(Permissions.Work).Count > 0);

    /// <summary>Whether the person may decide a case: who reviews for its department, and has not written it.</summary>
    public bool MayDecide(SubsidyCase one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return MayReview(one) && rights.AccountId is { } me && !one.IsBy(me);
    }

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

    internal CaseAct Act() => new(rights.AccountId, rights.Name, calendar.Now());

    /// <summary>Does one step on a case.</summary>
    /// <param name="known">The number of the row's version that the person has seen.</param>
    /// <param name="verb">In past tense, for the audit trail.</param>
    /// <param name="step">Changes it, or says why not.</param>
    internal async Task<CaseChange> StepAsync(Guid id, int known, string verb, Func<SubsidyCase, CaseChange.Refused?> step, CancellationToken cancellation)
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
        if (step(found) is { } refused)
        {
            return refused;
        }

        if (returned)
        {
            await ReturnedItems.EndAsync(db, found, Act(), cancellation).ConfigureAwait(false);
        }

        db.Record(new AuditEntry($"SubsidyCase.{verb}", "SubsidyCase", id.ToString()));
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
}
