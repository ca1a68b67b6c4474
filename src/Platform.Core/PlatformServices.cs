using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Core.Notices;
using Platform.Core.Notices.Templates;
using Platform.Core.Policies;
using Platform.Core.Tenancy;
using Platform.Policy.Packages;

namespace Platform.Core;

/// <summary>What the command line and the web share.</summary>
public static class PlatformServices
{
    public static IServiceCollection AddPlatform(this IServiceCollection services)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("zh-CN");

        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Time.Calendar>();
        services.TryAddSingleton<IPolicySource>(_ => new FolderPolicySource(PackageFolders.Tenants()));
        services.AddSingleton<PackageLoader>();
        services.AddSingleton(provider => PoliciesKept.Read(provider.GetService<IConfiguration>()));
        services.AddSingleton<PolicyPackages>();
        services.AddSingleton<IMultiTenantContextAccessor, AsyncLocalMultiTenantContextAccessor>();
        services.AddSingleton<PolicyReader>();
        services.TryAddSingleton(_ => new TemplateFiles(PackageFolders.Templates(), PackageFolders.Tenants()));
        services.AddSingleton<NoticeEngine>();
        services.AddSingleton<OwnTemplates>();
        services.AddSingleton<NoticeTemplates>();
        services.AddSingleton<ListNotices>();
        services.AddSingleton<RenderNotice>();
        services.AddSingleton<CheckTemplate>();
        services.AddSingleton<NoticeFonts>();
        services.AddSingleton<NoticePapers>();
        services.AddSingleton<NoticeFiles>();
        services.AddSingleton<DescribeNotice>();
        return services;
    }
}
