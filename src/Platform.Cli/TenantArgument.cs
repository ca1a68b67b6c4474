using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Policies;
using Platform.Policy.Packages;

namespace Platform.Cli;

/// <summary>The district a command is about.</summary>
internal static class TenantArgument
{
    public static Argument<string> New(string name = "SLUG") => new(name) { Description = "区县短名，如 tenants list 所列" };

    /// <summary>The package, or null after telling why there is none.</summary>
    public static TenantPackage? Find(IServiceProvider services, string slug, TextWriter error)
    {
        var package = services.GetRequiredService<PolicyPackages>().Find(slug);
        if (package?.District is { } district)
        {
            return district;
        }

        error.WriteLine(package is { IsRefused: true }
            ? $"{slug} 的政策包有错，没有加载：\n{string.Join('\n', package.Diagnostics)}"
            : $"没有区县“{slug}”；现有：{string.Join("、", TenantCatalog.Load(services.GetRequiredService<IPolicySource>()).Tenants.Keys)}");
        return null;
    }
}
