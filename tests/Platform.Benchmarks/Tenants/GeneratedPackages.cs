using Platform.Benchmarks.Documents;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Starter;

namespace Platform.Benchmarks.Tenants;

/// <summary>Packages of as many districts as asked for, each fresh from the starter package with a subsidy that can be computed.</summary>
internal static class GeneratedPackages
{
    public const string Subsidy = "opening-award";

    private const string Rule = """
        opening-award:
          clause: 二（二）4
          title: 开办奖补
          noun: 奖补
          for: institution
          text: 已备案的普惠性托育机构按3000元/托位给予奖补，每家最高45万元，分2年拨付，每年50%。
          rule:
            when:
              - { text: 纳入备案管理, of: filed }
              - { text: 属于普惠性托育机构, of: inclusive }
            amount:
              place: { title: 每个托位, rate: 3000, unit: 元/托位, times: [places] }
            limits:
              - { at_most: 450000, per: 每家机构 }
            schedule:
              shares:
                - { year: 1, percent: 50 }
                - { year: 2, percent: 50 }
            assumptions: { rounding: 金额四舍五入到分 }
          pays: [finance]

        """;

    public static string Slug(int number) => $"district-{number:D4}";

    public static void Write(string folder, int count)
    {
        var national = new FolderPolicySource(Path.Combine(RaceFolder.Repository, "tenants")).Find("national")!.Read();
        foreach (var file in national.Concat(Enumerable.Range(1, count).SelectMany(District)))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Path.EndsWith("/subsidies.yaml", StringComparison.Ordinal) && !file.Path.StartsWith("national/", StringComparison.Ordinal) ? file.Text + Rule : file.Text);
        }
    }

    private static IReadOnlyList<PolicyFile> District(int number) =>
        StarterPackage.Create(Slug(number), $"{Chinese(number)}区", $"{100000 + number}", JurisdictionKind.District, ["national"], new DateOnly(2026, 1, 5));

    private static string Chinese(int number) => string.Concat($"{number:D4}".Select(digit => "零一二三四五六七八九"[digit - '0']));
}
