using Microsoft.Extensions.DependencyInjection;

namespace Platform.Core.Policies.Sources;

internal static class DocumentTextServices
{
    public static void AddDocumentTexts(this IServiceCollection services)
    {
        services.AddScoped<FindDocumentText>();
        services.AddScoped<KeepDocumentText>();
        services.AddScoped<CompareDocument>();
    }
}
