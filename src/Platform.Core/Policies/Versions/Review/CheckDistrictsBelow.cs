using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Jobs;
using Platform.Core.Tenancy;
using Platform.Policy.Diagnostics;
using Platform.Policy.Differences;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions.Review;

/// <summary>
/// 查受影响的区县: under a version of a layer, every district below it is loaded with and without; whoever no longer loads, or is out of line
/// where it was not before, is listed with the reasons.
/// </summary>
public sealed class CheckDistrictsBelow(PlatformDb db, NewJobs jobs, AcrossTenants across, TenantDirectory directory, DraftPackage package, PackageLoader loader) : IJobHandler
{
    public const string JobKind = "districts-below";

    private const int MostReasons = 5;

    public string Kind => JobKind;

    /// <summary>Queues it for a version of the province's.</summary>
    /// <returns>The job.</returns>
    public async Task<Guid> AskAsync(PolicyVersion version, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(version);
        var job = jobs.Add(JobKind, $"{version.Package} 第 {version.Number} 版：查受影响的区县", JsonSerializer.Serialize(new Arguments(version.Id)));
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return job.Id;
    }

    public async Task<string> RunAsync(JobRun run, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(run);
        var id = JsonSerializer.Deserialize<Arguments>(run.Arguments)!.Version;
        var version = await db.Set<PolicyVersion>().AsNoTracking().SingleAsync(row => row.Id == id, cancellation).ConfigureAwait(false);
        var files = await db.FilesOfAsync(id, cancellation).ConfigureAwait(false);
        var (without, with) = (package.Without(version), package.With(version, files));
        List<TenantInfo> districts = [.. directory.GetAll().Where(tenant => tenant.Kind == TenantKind.District && tenant.IsWritable)];
        await across.TellAsync("新版上级政策对区县的影响", districts, cancellation).ConfigureAwait(false);
        var (below, apart) = (0, 0);
        for (var i = 0; i < districts.Count; i++)
        {
            if (loader.Load(districts[i].Identifier, with) is { } loaded && loaded.Versions.Any(link => link.Slug == version.Package))
            {
                below++;
                var reasons = ReasonsOf(loader.Load(districts[i].Identifier, without), loaded);
                apart += reasons.Count > 0 ? 1 : 0;
                await TellAsync(run, districts[i], reasons, cancellation).ConfigureAwait(false);
            }

            await run.DoneAsync(i + 1, districts.Count, cancellation).ConfigureAwait(false);
        }

        return apart == 0 ? $"{below} 个区县以它为上级，都不受影响。" : $"{below} 个区县以它为上级，其中 {apart} 个与它不一致。";
    }

    private static async Task TellAsync(JobRun run, TenantInfo district, IReadOnlyList<string> reasons, CancellationToken cancellation)
    {
        if (reasons.Count > 0)
        {
            var more = reasons.Count > MostReasons ? $"；另有 {reasons.Count - MostReasons} 处" : "";
            await run.FailedAsync(district.Name, string.Join('；', reasons.Take(MostReasons)) + more, cancellation).ConfigureAwait(false);
        }
    }

    private static IReadOnlyList<string> ReasonsOf(LoadedPackage? before, LoadedPackage after)
    {
        if (after.District is not { } now)
        {
            return before?.District is null ? [] : [.. after.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => $"装载不了：{found}")];
        }

        var known = before?.District is { } old ? Conformity.Of(old).Select(finding => finding.Sentence).ToHashSet(StringComparer.Ordinal) : [];
        return [.. Conformity.Of(now).Select(finding => finding.Sentence).Where(sentence => !known.Contains(sentence))];
    }

    private sealed record Arguments(Guid Version);
}
