using Platform.Policy.Packages;
using Xunit;

namespace Platform.Policy.Tests.Subsidies;

/// <summary>Each file of <c>BrokenRules/</c> is a district's subsidies.yaml with a mistake; the text beside it is what the editor reads.</summary>
public sealed class BrokenRulesTests
{
    private const string Path = "trial/policies/rules/subsidies.yaml";
    private static readonly string Folder = System.IO.Path.Combine(RepositoryFolder.Tests, "Subsidies", "BrokenRules");

    public static IEnumerable<TheoryDataRow<string>> Cases() =>
        Directory.GetFiles(Folder, "*.yaml").Select(path => new TheoryDataRow<string>(System.IO.Path.GetFileNameWithoutExtension(path)));

    [Theory, MemberData(nameof(Cases))]
    public void Load_OneMistakeInARule_IsReportedAtItsPlace(string name)
    {
        var expected = File.ReadAllText(System.IO.Path.Combine(Folder, $"{name}.txt")).Trim();

        var catalog = TenantCatalog.Load(new MemoryPolicySource(Texts(File.ReadAllText(System.IO.Path.Combine(Folder, $"{name}.yaml")))));

        Assert.Equal(expected, string.Join('\n', catalog.Diagnostics));
        Assert.True(catalog.Refused.ContainsKey("trial"));
    }

    private static Dictionary<string, string> Texts(string subsidies)
    {
        var texts = GoodPackages.TextsIn(TrialDistrict.Folder).Where(file => !file.Key.Contains("/cases/", StringComparison.Ordinal))
            .ToDictionary(StringComparer.Ordinal);
        foreach (var (path, text) in GoodPackages.TextsIn(System.IO.Path.Combine(RepositoryFolder.Tenants, "national"))) texts[$"national/{path}"] = text;
        texts[Path] = subsidies;
        return texts;
    }
}
