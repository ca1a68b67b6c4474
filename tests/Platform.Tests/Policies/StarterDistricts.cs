using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Starter;
using Platform.Tests.Web;

namespace Platform.Tests.Policies;

/// <summary>As many districts as asked for, each fresh from the starter package, under the repository's national layer.</summary>
internal static class StarterDistricts
{
    public static Dictionary<string, string> Texts(int count) =>
        Enumerable.Range(1, count).SelectMany(number => StarterPackage.Create(Slug(number), Name(number), $"{900000 + number}", JurisdictionKind.District, ["national"], new DateOnly(2026, 1, 5)))
            .Concat(new FolderPolicySource(RepositoryFolder.Of("tenants")).Find("national")!.Read())
            .ToDictionary(file => file.Path, file => file.Text);

    public static string Slug(int number) => $"district-{number}";

    /// <summary>A name that no other begins with.</summary>
    public static string Name(int number) => string.Concat(number.ToString("D2", null).Select(digit => "零一二三四五六七八九"[digit - '0'])) + "号区";
}
