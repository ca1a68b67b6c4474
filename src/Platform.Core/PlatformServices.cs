using System.Globalization;
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

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Time.Calendar>();
        services.TryAddSingleton(_ => TenantCatalog.Load(PackageFolders.Tenants()));
        services.AddSingleton<IMultiTenantContextAccessor, AsyncLocalMultiTenantContextAccessor>();
        services.AddSingleton<PolicyReader>();
        services.TryAddSingleton(_ => new TemplateFiles(PackageFolders.Templates(), PackageFolders.Tenants()));
        services.AddSingleton<NoticeEngine>();
        services.AddSingleton<NoticeTemplates>();
        services.AddSingleton<ListNotices>();
        services.AddSingleton<RenderNotice>();
        services.AddSingleton<NoticeFonts>();
        services.AddSingleton<NoticePapers>();
        services.AddSingleton<NoticeFiles>();
        services.AddSingleton<DescribeNotice>();
        return services;
    }
}
