using Platform.Policy.Packages;

namespace Platform.Policy.Differences;

/// <summary>
/// 变动: what one version of a district's package says otherwise than another, in sentences for the person who confirms it.
/// It compares what the district writes, with what that takes over from the layers above.
/// </summary>
/// <param name="Groups">In the order in which an official reads a policy; groups without a difference are left out.</param>
public sealed record PackageDifferences(IReadOnlyList<DifferenceGroup> Groups)
{
    private const string RemarkOnly = "只改动了说明或排列，不影响政策内容";
    private const string RemarkToo = "另有一些改动只涉及说明或排列，不影响政策内容";

    private static readonly IReadOnlyList<(string Key, string Title, string[] Collections)> Order =
    [
        ("documents", "政策文件", []),
        ("targets", "目标", ["targets"]),
        ("duties", "任务分工", ["duties"]),
        ("subsidies", "补贴奖励", ["subsidies"]),
        ("preferences", "税费优惠", ["preferences"]),
        ("planning", "配建标准", ["planning"]),
        ("parameters", "运行参数", ["parameters"]),
        ("filing", "备案", ["registration", "materials", "requirements"]),
        ("staffing", "从业人员", ["staffing"]),
        ("supervision", "监管", ["supervision"]),
        ("conference", "议事协调", ["conference"]),
        ("phases", "实施阶段", ["phases"]),
        ("duty_lists", "部门职责", ["duty_lists"]),
        ("indicators", "指标", ["indicators"]),
        ("facts", "事实", ["facts"]),
        ("departments", "部门", ["departments"]),
        ("towns", "乡镇街道", ["towns"]),
        ("issuers", "发文主体", ["issuers"]),
        ("profile", "区县", ["profile"]),
        ("files", "规则例和模板", []),
        ("remarks", "说明和排列", []),
    ];

    public bool IsEmpty => Groups.Count == 0;

    public IEnumerable<PolicyDifference> All => Groups.SelectMany(group => group.Differences);

    /// <summary>Compares two versions of one district's package.</summary>
    /// <param name="before">The version that counts now.</param>
    /// <param name="after">The version that is to follow it.</param>
    public static PackageDifferences Of(TenantPackage before, TenantPackage after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.SnapshotHash == after.SnapshotHash) return new PackageDifferences([]);
        var (old, now) = (new PackageNames(before), new PackageNames(after));
        var pairs = new DocumentPairs(before.Documents, after.Documents);
        var documents = new DocumentDifferences(old, now, pairs);
        var items = new ItemDifferences(old, now, pairs);
        var profile = new ProfileDifferences(old, now);
        documents.Find();
        items.Find();
        profile.Find();
        var found = documents.Found.Select(one => ("documents", one)).Concat(items.Found).Concat(profile.Found).Concat(Files(before, after)).ToLookup(one => one.Item1, one => one.Item2);
        var groups = Order.Select(group => new DifferenceGroup(group.Key, group.Title, [.. group.Collections.Append(group.Key).Distinct().SelectMany(key => found[key])])).Where(group => group.Differences.Count > 0).ToList();
        var noted = documents.Noted || items.Noted || profile.Noted || (groups.Count == 0 && before.ContentHash != after.ContentHash);
        return new PackageDifferences(noted ? [.. groups, Remarks(groups.Count > 0)] : groups);
    }

    /// <summary>规则例 and templates are told by their names: what is in them is read elsewhere.</summary>
    private static IEnumerable<(string, PolicyDifference)> Files(TenantPackage before, TenantPackage after)
    {
        foreach (var (path, kind) in FileDifferences.Of(before, after))
        {
            var what = path.StartsWith("templates/", StringComparison.Ordinal) ? "模板" : path.Contains("/cases/", StringComparison.Ordinal) ? "规则例" : null;
            if (what is null) continue;
            var verb = kind switch { DifferenceKind.Added => "新增", DifferenceKind.Removed => "删去", _ => "修改" };
            yield return ("files", new PolicyDifference(kind, $"{verb}{what} {path[(path.LastIndexOf('/') + 1)..]}", null, null, null, null, null, null));
        }
    }

    private static DifferenceGroup Remarks(bool others) =>
        new("remarks", "说明和排列", [new PolicyDifference(DifferenceKind.Remark, others ? RemarkToo : RemarkOnly, null, null, null, null, null, null)]);
}
