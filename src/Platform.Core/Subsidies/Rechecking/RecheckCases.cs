using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.Jobs;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;

namespace Platform.Core.Subsidies.Rechecking;

/// <summary>
/// 追溯复算, after a version came into force from a day that was already past: of the district that it is of, or of every district where it is a
/// layer's. Each department with decided cases that come out otherwise gets one piece of work.
/// </summary>
public sealed class RecheckCases(NewJobs jobs, EachTenant tenants, TenantDirectory directory, CatalogReading catalog, IMultiTenantContextAccessor accessor) : IJobHandler
{
    public const string JobKind = "recheck-cases";

    public string Kind => JobKind;

    /// <summary>Adds it to the next save.</summary>
    internal void Ask(PolicyVersion version) => jobs.Add(JobKind, $"{version.Package} 第 {version.Number} 版施行：复算已办结的补贴");

    public async Task<string> RunAsync(JobRun run, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(run);
        // This node may not have heard of the version yet.
        await catalog.RefreshAsync(cancellation).ConfigureAwait(false);
        var own = accessor.Tenant;
        List<TenantInfo> districts = own.Kind == TenantKind.District ? [own] : [.. directory.GetAll().Where(tenant => tenant.Kind == TenantKind.District && tenant.IsWritable)];
        var cases = 0;
        for (var i = 0; i < districts.Count; i++)
        {
            cases += await tenants.InsideAsync(districts[i], services => TellAsync(services, cancellation)).ConfigureAwait(false);
            await run.DoneAsync(i + 1, districts.Count, cancellation).ConfigureAwait(false);
        }

        return cases == 0 ? "已办结的补贴结果都不变。" : $"有 {cases} 件已办结的补贴结果不同，已送有关部门逐件处理。";
    }

    private static async Task<int> TellAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var db = services.GetRequiredService<PlatformDb>();
        db.Work.Process = $"job/{JobKind}";
        var changed = await services.GetRequiredService<FindChangedCases>().RunAsync(db.Set<SubsidyCase>(), cancellation).ConfigureAwait(false);
        var items = services.GetRequiredService<RecheckItems>();
        foreach (var department in changed.GroupBy(one => one.Case.Department, StringComparer.Ordinal))
        {
            await items.SendAsync(department.Key, department.First().Rules.Policy.Departments.GetValueOrDefault(department.Key)?.Name ?? department.Key, department.Count(), cancellation).ConfigureAwait(false);
        }

        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return changed.Count;
    }
}
