using System.CommandLine;
using Platform.Policy.Packages;

namespace Platform.Cli;

/// <summary>The district a command is about.</summary>
internal static class TenantArgument
{
    public static Argument<string> New(string name = "SLUG") => new(name) { Description = "区县短名，如 tenants list 所列" };

    /// <summary>The package, or null after telling why there is none.</summary>
    public static TenantPackage? Find(TenantCatalog catalog, string slug, TextWriter error)
    {
        if (catalog.Tenants.TryGetValue(slug, out var package))
        {
            return package;
        }

        error.WriteLine(catalog.Refused.TryGetValue(slug, out var diagnostics)
            ? $"{slug} 的政策包有错，没有加载：\n{string.Join('\n', diagnostics)}"
            : $"没有区县“{slug}”；现有：{string.Join("、", catalog.Tenants.Keys)}");
        return null;
    }
}
