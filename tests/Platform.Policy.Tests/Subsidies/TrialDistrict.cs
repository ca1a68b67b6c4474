using Platform.Policy.Packages;
using Platform.Policy.Subsidies;

namespace Platform.Policy.Tests.Subsidies;

/// <summary>An invented district whose rules have every shape, beside the repository's national layer.</summary>
internal static class TrialDistrict
{
    public static readonly DateOnly Day = new(2024, 12, 31);

    public static string Folder { get; } = Path.Combine(RepositoryFolder.Tests, "Subsidies", "Districts");

    public static TenantCatalog Catalog { get; } = With();

    public static RuleBook Rules { get; } = RuleBook.Of(Catalog.Tenants["trial"].AsOf(Day));

    /// <summary>Loads it with files replaced or added.</summary>
    public static TenantCatalog With(params (string Path, string Text)[] changes)
    {
        var texts = GoodPackages.TextsIn(Folder);
        foreach (var (path, text) in GoodPackages.TextsIn(Path.Combine(RepositoryFolder.Tenants, "national"))) texts[$"national/{path}"] = text;
        foreach (var (path, text) in changes) texts[path] = text;
        return TenantCatalog.Load(new MemoryPolicySource(texts));
    }
}
