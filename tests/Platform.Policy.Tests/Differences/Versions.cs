using Platform.Policy.Differences;
using Platform.Policy.Packages;

namespace Platform.Policy.Tests.Differences;

/// <summary>Versions of the invented district of <c>Good/</c>, with an item of every sort.</summary>
internal static class Versions
{
    public const string Plan = "sample/policies/plan/";

    private static readonly (string Path, string Text)[] More =
    [
        ($"{Plan}preferences.yaml", """
            vat:
              clause: 四（一）
              title: 增值税免征
              kind: tax
              text: 免征增值税
              from: 2022-05-01
              until: 2026-01-01
              conditions: [已备案, 收费公示]
              departments: [finance]
              certificate: { title: 用价证明, issued_by: 区托育服务中心, issuer: government_office, for: 供水企业 }
            """),
        ($"{Plan}planning.yaml", "new-areas: { clause: 二（一）2, title: 新建居住区配建, value: 4, unit: 托位/千人, scope: new, together: [同步规划, 同步建设], text: 新建居住区配建托位 }"),
        ($"{Plan}parameters.yaml", "recording-days: { clause: 二（四）, value: 120 }"),
        ($"{Plan}staffing.yaml", "head: { clause: 二（五）, post: 托育机构负责人, education: 大专以上, experience_years: 3, text: 有大专以上学历 }"),
        ($"{Plan}supervision.yaml", "checks: { clause: 二（六）, title: 双随机抽查, kind: inspection, text: 每年抽查, departments: [health] }"),
        ($"{Plan}conference.yaml", "joint: { clause: 三（一）, name: 联席会议, office: health, members: [{ unit: 区财政局, post: 副局长 }, { unit: 区教育局 }] }"),
        ($"{Plan}filing.yaml", """
            registration:
              profit: { clause: 二（二）, form: profit, title: 营利性托育机构, authorities: [health] }
            materials:
              proof: { clause: 二（二）, title: 场地证明, issued_by: health }
            requirements:
              deadline: { clause: 二（二）, title: 备案时限, topic: deadline, text: 材料齐全的5个工作日内备案, value: 5, unit: 个工作日 }
            """),
    ];

    public static Dictionary<string, string> Texts()
    {
        var texts = GoodPackages.Texts();
        foreach (var (path, text) in More) texts[path] = text;
        return texts;
    }

    public static TenantPackage Before { get; } = Load(Texts());

    /// <summary>The district with files changed, added or (null) removed.</summary>
    public static TenantPackage With(params (string Path, string? Text)[] changes)
    {
        var texts = Texts();
        foreach (var (path, text) in changes)
        {
            if (text is null) texts.Remove(path);
            else texts[path] = text;
        }

        return Load(texts);
    }

    /// <summary>The district with one text put for another in one file.</summary>
    public static TenantPackage Replacing(string path, string old, string now)
    {
        var text = Texts()[path];
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return With((path, text[..at] + now + text[(at + old.Length)..]));
    }

    public static IEnumerable<string> Sentences(TenantPackage after) => PackageDifferences.Of(Before, after).All.Select(difference => difference.Sentence);

    private static TenantPackage Load(Dictionary<string, string> texts)
    {
        var loaded = new PackageLoader(new MemoryPolicySource(texts)).Load("sample")!;
        return loaded.District ?? throw new InvalidOperationException(string.Join('\n', loaded.Diagnostics));
    }
}
