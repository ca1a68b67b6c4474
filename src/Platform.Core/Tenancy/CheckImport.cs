using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.Policies.Versions;
using Platform.Policy.Packages;

namespace Platform.Core.Tenancy;

/// <summary>Says what importing a package would do, and changes nothing. Whoever calls it has made sure that it is the province's to do.</summary>
public sealed class CheckImport(EachTenant tenants, TenantDirectory directory, DatabasePolicySource policies, PackageLoader loader)
{
    /// <param name="slug">The package's short name; every path begins with it.</param>
    public async Task<ImportPlan> RunAsync(string slug, IReadOnlyList<PolicyFile> files, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        var (package, view, open) = (new PackageVersion(slug, ContentHash.Of(files), () => files), policies.At(null), directory.GetByIdentifier(slug));
        if (WhyNot(slug, files, open, isLayer: open is null && view.Find(slug) is not null) is { } reason)
        {
            return new ImportPlan.Refused(reason);
        }

        var loaded = loader.Load(slug, new OverlayPolicySource(view, package))!;
        var plan = loaded.IsRefused ? new ImportPlan.Refused("政策包有错误，没有导入。")
            : loaded.District is not { } district ? new ImportPlan.Refused("这是上级政策层，不是区县的政策包。")
            : Clash(district, open) is { } clash ? new ImportPlan.Refused(clash)
            : open is null ? new ImportPlan.Open(district)
            : await IsThereAsync(open, package, cancellation).ConfigureAwait(false) ? new ImportPlan.Unchanged(open, district)
            : (ImportPlan)new ImportPlan.Draft(open, district);
        return plan with { Diagnostics = loaded.Diagnostics };
    }

    private static string? WhyNot(string slug, IReadOnlyList<PolicyFile> files, TenantInfo? open, bool isLayer) =>
        ReservedIdentifiers.Contains(slug) || slug.Length > PolicyVersion.PackageLength ? $"“{slug}”不能作区县的短名，请换一个。"
        : isLayer ? $"“{slug}”是上级政策层的短名，区县不能用。"
        : open is { State: TenantState.Suspended or TenantState.Archived or TenantState.Succeeded } ? $"{open.Name}已停用、归档或撤并，不能导入。"
        : files.Any(file => !file.Path.StartsWith($"{slug}/", StringComparison.Ordinal)) ? $"包里的文件都要放在 {slug}/ 之下。"
        : null;

    private string? Clash(TenantPackage district, TenantInfo? open) =>
        open is not null && open.Code != district.Profile.Code
            ? $"短名“{open.Identifier}”已由{open.Name}（{open.Code}）使用，而这个政策包的行政区划代码是 {district.Profile.Code}。不是同一个区县的，请换一个短名。"
            : new TakenNames(directory.GetAll().Where(other => other.Id != open?.Id)).WhyNot(district.Profile);

    private Task<bool> IsThereAsync(TenantInfo tenant, PackageVersion package, CancellationToken cancellation) => tenants.InsideAsync(tenant, services =>
        services.GetRequiredService<PlatformDb>().Set<PolicyVersion>().AnyAsync(
            version => version.Package == package.Slug && version.ContentHash == package.ContentHash && version.State != PolicyVersionState.Withdrawn, cancellation));
}
