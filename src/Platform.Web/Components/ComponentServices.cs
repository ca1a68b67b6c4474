using Microsoft.AspNetCore.Mvc.Razor;
using Platform.Web.Components.Casework;
using Platform.Web.Components.Office;

namespace Platform.Web.Components;

/// <summary>What the components need.</summary>
internal static class ComponentServices
{
    private static readonly string[] Folders = ["Tables", "Forms", "Casework", "Office"];

    public static void AddComponents(this IServiceCollection services)
    {
        services.AddScoped<OfficeMenu>();
        services.AddScoped<OfficeShells>();
        services.AddSingleton<Deadlines>();
        services.Configure<RazorViewEngineOptions>(options =>
        {
            foreach (var folder in Folders)
            {
                options.PageViewLocationFormats.Add($"/Components/{folder}/{{0}}.cshtml");
            }
        });
    }
}
