using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies.Versions;
using Platform.Policy.Packages;

namespace Platform.Core.Tenancy;

/// <summary>Says what importing a package would do, and changes nothing. Whoever calls it has made sure that it is the province's to do.</summary>
public sealed class CheckImport(EachTenant tenants, TenantDirectory directory, DatabasePolicySource policies, PackageLoader loader, PackageTemplates templates)
{
    /// <param name="slug">The package's short name; every path begins with it.</param>
    public async Task<ImportPlan> RunAsync(string slug, IReadOnlyList<PolicyFile> files, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        List<PolicyFile> policy = [.. files.Where(file => !file.IsTemplate)];
        var (package, view, open) = (new PackageVersion(slug, ContentHash.Of(policy), () => policy), policies.At(null), directory.GetByIdentifier(slug));
        if (WhyNot(slug, files, open, isLayer: open is null && view.Find(slug) is not null) is { } reason)
        {
            return new ImportPlan.Refused(reason);
        }

        var loaded = loader.Load(slug, new OverlayPolicySource(view, package))!;
        if (loaded.District is not { } district)
        {
            return new ImportPlan.Refused(loaded.IsRefused ? "政策包有错误，没有导入。" : "这是上级政策层，不是区县的政策包。") { Diagnostics = loaded.Diagnostics };
        }

        // Of a district that is open they count at once, with the policy that is in force.
        var own = templates.Read(loader.Load(slug, view)?.District ?? district, files);
        var plan = own.Diagnostics.Count > 0 ? new ImportPlan.Refused("公文模板有错误，没有导入。")
            : Clash(district, open) is { } clash ? new ImportPlan.Refused(clash)
            : open is null ? new ImportPlan.Open(district) { Templates = own.Templates }
            : await OfOpenAsync(open, district, own.Templates, cancellation).ConfigureAwait(false);
        return plan with { Diagnostics = [.. loaded.Diagnostics, .. own.Diagnostics] };
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

    private Task<ImportPlan> OfOpenAsync(TenantInfo tenant, TenantPackage district, IReadOnlyList<PackageTemplate> own, CancellationToken cancellation) => tenants.InsideAsync<ImportPlan>(tenant, async services =>
    {
        var unknown = await services.GetRequiredService<NewTemplateVersions>().UnknownAsync(own, cancellation).ConfigureAwait(false);
        var isThere = await services.GetRequiredService<PlatformDb>().Set<PolicyVersion>().AnyAsync(
            version => version.Package == district.Slug && version.ContentHash == district.ContentHash && version.State != PolicyVersionState.Withdrawn, cancellation).ConfigureAwait(false);
        return !isThere ? new ImportPlan.Draft(tenant, district) { Templates = unknown }
            : unknown.Count > 0 ? new ImportPlan.TemplatesOnly(tenant, district) { Templates = unknown }
            : new ImportPlan.Unchanged(tenant, district);
    });
}
