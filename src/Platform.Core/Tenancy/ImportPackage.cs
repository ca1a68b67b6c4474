using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies.Versions;
using Platform.Policy.Packages;

namespace Platform.Core.Tenancy;

/// <summary>
/// 导入政策包: opens a district with its package, all or nothing; of one that is open the policy becomes a draft, and its own templates
/// new versions. The same files twice change nothing. Whoever calls it has made sure that it is the province's to do.
/// </summary>
public sealed class ImportPackage(CheckImport check, EachTenant tenants, TenantDirectory directory, CatalogReading catalog, PlatformDb db)
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
            ImportPlan.Open open => await OpenAsync(NewDistricts.Of(open.District, state, liveFrom) with { Templates = open.Templates }, cancellation).ConfigureAwait(false),
            ImportPlan.Draft draft => await AddAsync(draft.Tenant, draft.District, draft.Templates, cancellation).ConfigureAwait(false),
            ImportPlan.TemplatesOnly only => await AddAsync(only.Tenant, null, only.Templates, cancellation).ConfigureAwait(false),
            ImportPlan.Unchanged same => new ImportOutcome.Unchanged(same.Tenant),
            ImportPlan.Refused refused => new ImportOutcome.Refused(refused.Reason),
            _ => throw new UnreachableException(),
        };
        return outcome with { Diagnostics = plan.Diagnostics };
    }

    private async Task<ImportOutcome> OpenAsync(NewDistrict district, CancellationToken cancellation)
    {
        var refusal = await tenants.OutsideAsync(async services =>
        {
            Continue(services);
            var catalog = services.GetRequiredService<PlatformDb>().Tenants.AsNoTracking();
            try
            {
                return await services.GetRequiredService<OpenDistricts>().RunAsync([district], Strategy, cancellation).ConfigureAwait(false);
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
        await catalog.RefreshAsync(cancellation).ConfigureAwait(false);
        return refusal is null ? new ImportOutcome.Opened(directory.GetByIdentifier(district.Tenant.Identifier)!) { Templates = district.Templates.Count } : new ImportOutcome.Refused(refusal);
    }

    private async Task<ImportOutcome> AddAsync(TenantInfo tenant, TenantPackage? policy, IReadOnlyList<PackageTemplate> templates, CancellationToken cancellation)
    {
        var outcome = await tenants.InsideAsync(tenant, async services =>
        {
            Continue(services);
            await using var alone = await services.GetRequiredService<PlatformDb>().BeginAloneAsync(cancellation).ConfigureAwait(false);
            ImportOutcome added = policy is null ? new ImportOutcome.TemplatesSaved(tenant) : new ImportOutcome.Drafted(tenant, await DraftAsync(services, policy, cancellation).ConfigureAwait(false));
            var saved = await services.GetRequiredService<NewTemplateVersions>().ImportAsync(templates, cancellation).ConfigureAwait(false);
            await alone.CommitAsync(cancellation).ConfigureAwait(false);
            return added with { Templates = saved };
        }).ConfigureAwait(false);
        await catalog.RefreshAsync(cancellation).ConfigureAwait(false);
        await TellAsync(tenant, outcome, cancellation).ConfigureAwait(false);
        return outcome;
    }

    private async Task<PolicyVersion> DraftAsync(IServiceProvider services, TenantPackage policy, CancellationToken cancellation)
    {
        var latest = await services.GetRequiredService<PlatformDb>().Set<PolicyVersion>().AsNoTracking()
            .Where(version => version.Package == policy.Slug && version.State == PolicyVersionState.Confirmed).OrderByDescending(version => version.Number).FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
        var act = new PolicyAct(db.Work.AccountId, db.Work.Actor, services.GetRequiredService<TimeProvider>().GetUtcNow());
        return await services.GetRequiredService<NewDraft>().SaveAsync(policy.Slug, PolicyVersionKind.Change, Summary, latest, policy.Files, act, cancellation).ConfigureAwait(false);
    }

    // What an import brought to a district that was open; of one that it opened the new row itself tells.
    private async Task TellAsync(TenantInfo tenant, ImportOutcome outcome, CancellationToken cancellation)
    {
        if (outcome is ImportOutcome.Drafted)
        {
            db.Record(new AuditEntry("Tenant.drafted", nameof(Tenant), tenant.Id.ToString()));
        }

        if (outcome.Templates > 0)
        {
            db.Record(new AuditEntry("Tenant.templatesSaved", nameof(Tenant), tenant.Id.ToString()));
        }

        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
    }

    // Who began it is told in each tenant that it reaches.
    private void Continue(IServiceProvider services)
    {
        var (inside, work) = (services.GetRequiredService<WorkContext>(), db.Work);
        (inside.AccountId, inside.Actor, inside.Process, inside.Reason, inside.Trace) = (work.AccountId, work.Actor, work.Process, work.Reason, work.Trace);
    }
}
