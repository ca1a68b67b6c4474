using Microsoft.Extensions.DependencyInjection;

namespace Platform.Core.Notices.Templates.Versions;

internal static class TemplateVersionServices
{
    public static void AddTemplateVersions(this IServiceCollection services)
    {
        services.AddSingleton<RefreshOwnTemplates>();
        services.AddScoped<NewTemplateVersions>();
        services.AddScoped<PackageTemplates>();
        services.AddScoped<TemplateDesk>();
        services.AddScoped<SaveTemplate>();
        services.AddScoped<ResetTemplate>();
        services.AddScoped<FindTemplateVersions>();
    }
}
