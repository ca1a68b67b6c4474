using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Policies.Versions;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Core.Tenancy;

/// <summary>
/// 导入政策包: opens a district with its package, all or nothing; of one that is open the package becomes a draft. The same files twice
/// change nothing. Whoever calls it has made sure that it is the province's to do.
/// </summary>
public sealed class ImportPackage(CheckImport check, EachTenant tenants, TenantDirectory directory, DatabasePolicySource policies, PlatformDb db)
{
    private const string Strategy = "import";
    private const string Summary = "导入的政策包";

    /// <param name="slug">The package's short name; every path begins with it.</param>
    /// <param name="state">What a district is opened as.</param>
    /// <param name="liveFrom">正式启用日 of a district that is opened; null where it is in use at once.</param>
    public async Task<ImportOutcome> RunAsync(string slug, IReadOnlyList<PolicyFile> files, TenantState state, CancellationToken cancellation, DateOnly? liveFrom = null)
    {
        var plan = await check.RunAsync(slug, files, cancellation).ConfigureAwait(false);
        var outcome = plan switch
        {
            ImportPlan.Open open => await OpenAsync(NewDistricts.Of(open.District, state, liveFrom), open.District.Profile, cancellation).ConfigureAwait(false),
            ImportPlan.Draft draft => await DraftAsync(draft.Tenant, slug, files, cancellation).ConfigureAwait(false),
            ImportPlan.Unchanged same => new ImportOutcome.Unchanged(same.Tenant),
            ImportPlan.Refused refused => new ImportOutcome.Refused(refused.Reason),
            _ => throw new UnreachableException(),
        };
        if (outcome is ImportOutcome.Drafted drafted)
        {
            db.Record(new AuditEntry("Tenant.drafted", nameof(Tenant), drafted.Tenant.Id.ToString()));
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        }

        return outcome with { Diagnostics = plan.Diagnostics };
    }

    private async Task<ImportOutcome> OpenAsync(NewDistrict district, TenantProfile profile, CancellationToken cancellation)
    {
        var refusal = await tenants.OutsideAsync(async services =>
        {
            Continue(services);
            var catalog = services.GetRequiredService<PlatformDb>().Tenants.AsNoTracking();
            var open = await catalog.ToListAsync(cancellation).ConfigureAwait(false);
            if (new TakenNames(open.Select(tenant => tenant.ToInfo())).WhyNot(profile) is { } reason)
            {
                return reason;
            }

            try
            {
                await services.GetRequiredService<OpenDistricts>().RunAsync([district], Strategy, cancellation).ConfigureAwait(false);
                return null;
            }
            catch (DbUpdateException)
            {
                // The unique index decides who was first.
                if (await catalog.AnyAsync(other => other.Identifier == district.Tenant.Identifier, cancellation).ConfigureAwait(false))
                {
                    return "别人刚刚开通了这个区县，请刷新后再看。";
                }

                throw;
            }
        }).ConfigureAwait(false);
        await directory.RefreshAsync(cancellation).ConfigureAwait(false);
        await policies.RefreshAsync(cancellation).ConfigureAwait(false);
        return refusal is null ? new ImportOutcome.Opened(directory.GetByIdentifier(district.Tenant.Identifier)!) : new ImportOutcome.Refused(refusal);
    }

    private Task<ImportOutcome> DraftAsync(TenantInfo tenant, string package, IReadOnlyList<PolicyFile> files, CancellationToken cancellation) => tenants.InsideAsync<ImportOutcome>(tenant, async services =>
    {
        Continue(services);
        var latest = await services.GetRequiredService<PlatformDb>().Set<PolicyVersion>().AsNoTracking()
            .Where(version => version.Package == package && version.State == PolicyVersionState.Confirmed).OrderByDescending(version => version.Number).FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
        var act = new PolicyAct(db.Work.AccountId, db.Work.Actor, services.GetRequiredService<TimeProvider>().GetUtcNow());
        return new ImportOutcome.Drafted(tenant, await services.GetRequiredService<NewDraft>().SaveAsync(package, PolicyVersionKind.Change, Summary, latest, files, act, cancellation).ConfigureAwait(false));
    });

    // Who began it is told in each tenant that it reaches.
    private void Continue(IServiceProvider services)
    {
        var (inside, work) = (services.GetRequiredService<WorkContext>(), db.Work);
        (inside.AccountId, inside.Actor, inside.Process, inside.Reason, inside.Trace) = (work.AccountId, work.Actor, work.Process, work.Reason, work.Trace);
    }
}
