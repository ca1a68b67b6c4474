using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.Policies.Versions;
using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;

namespace Platform.Core.Tenancy;

/// <summary>
/// 导入政策包: opens a district with its package, all or nothing; of one that is open the package becomes a draft. The same files twice
/// change nothing. Whoever calls it has made sure that it is the province's to do.
/// </summary>
public sealed class ImportPackage(EachTenant tenants, TenantDirectory directory, DatabasePolicySource policies, PackageLoader loader, WorkContext work)
{
    private const string Strategy = "import";
    private const string Summary = "导入的政策包";
    private static readonly IReadOnlyList<Diagnostic> None = [];

    /// <param name="slug">The package's short name; every path begins with it.</param>
    /// <param name="state">What a district is opened as.</param>
    public async Task<ImportOutcome> RunAsync(string slug, IReadOnlyList<PolicyFile> files, TenantState state, CancellationToken cancellation)
    {
        var (package, view, open) = (new PackageVersion(slug, ContentHash.Of(files), () => files), policies.At(null), directory.GetByIdentifier(slug));
        if (WhyNot(slug, files, isLayer: open is null && view.Find(slug) is not null) is { } reason)
        {
            return new ImportOutcome.Refused(reason, None);
        }

        var loaded = loader.Load(slug, new OverlayPolicySource(view, package))!;
        if (loaded.IsRefused || loaded.District is null)
        {
            return new ImportOutcome.Refused(loaded.IsRefused ? "政策包有错误，没有导入。" : "这是上级政策层，不是区县的政策包。", loaded.Diagnostics);
        }

        return open is not null ? await AddToAsync(open, package, cancellation).ConfigureAwait(false) : await OpenAsync(loaded.District, state, cancellation).ConfigureAwait(false);
    }

    private static string? WhyNot(string slug, IReadOnlyList<PolicyFile> files, bool isLayer) =>
        ReservedIdentifiers.Contains(slug) || slug.Length > PolicyVersion.PackageLength ? $"“{slug}”不能作区县的短名，请换一个。"
        : isLayer ? $"“{slug}”是上级政策层的短名，区县不能用。"
        : files.Any(file => !file.Path.StartsWith($"{slug}/", StringComparison.Ordinal)) ? $"包里的文件都要放在 {slug}/ 之下。"
        : null;

    private async Task<ImportOutcome> OpenAsync(TenantPackage district, TenantState state, CancellationToken cancellation)
    {
        var refusal = await tenants.OutsideAsync(async services =>
        {
            Continue(services);
            var catalog = services.GetRequiredService<PlatformDb>().Tenants.AsNoTracking();
            var open = await catalog.ToListAsync(cancellation).ConfigureAwait(false);
            if (new TakenNames(open).WhyNot(district.Profile) is { } reason)
            {
                return reason;
            }

            try
            {
                await services.GetRequiredService<OpenDistricts>().RunAsync([NewDistricts.Of(district, state)], Strategy, cancellation).ConfigureAwait(false);
                return null;
            }
            catch (DbUpdateException)
            {
                // The unique index decides who was first.
                if (await catalog.AnyAsync(other => other.Identifier == district.Slug, cancellation).ConfigureAwait(false))
                {
                    return "别人刚刚开通了这个区县，请刷新后再看。";
                }

                throw;
            }
        }).ConfigureAwait(false);
        await directory.RefreshAsync(cancellation).ConfigureAwait(false);
        await policies.RefreshAsync(cancellation).ConfigureAwait(false);
        return refusal is null ? new ImportOutcome.Opened(directory.GetByIdentifier(district.Slug)!) : new ImportOutcome.Refused(refusal, None);
    }

    private Task<ImportOutcome> AddToAsync(TenantInfo tenant, PackageVersion package, CancellationToken cancellation) => tenants.InsideAsync<ImportOutcome>(tenant, async services =>
    {
        Continue(services);
        var versions = await services.GetRequiredService<PlatformDb>().Set<PolicyVersion>().AsNoTracking().Where(version => version.Package == package.Slug).ToListAsync(cancellation).ConfigureAwait(false);
        if (versions.Exists(version => version.ContentHash == package.ContentHash && version.State != PolicyVersionState.Withdrawn))
        {
            return new ImportOutcome.Unchanged(tenant);
        }

        var latest = versions.Where(version => version.State == PolicyVersionState.Confirmed).MaxBy(version => version.Number);
        var act = new PolicyAct(work.AccountId, work.Actor, services.GetRequiredService<TimeProvider>().GetUtcNow());
        return new ImportOutcome.Drafted(tenant, await services.GetRequiredService<NewDraft>().SaveAsync(package.Slug, PolicyVersionKind.Change, Summary, latest, package.Read(), act, cancellation).ConfigureAwait(false));
    });

    // Who began it is told in each tenant that it reaches.
    private void Continue(IServiceProvider services)
    {
        var inside = services.GetRequiredService<WorkContext>();
        (inside.AccountId, inside.Actor, inside.Process, inside.Reason, inside.Trace) = (work.AccountId, work.Actor, work.Process, work.Reason, work.Trace);
    }
}
