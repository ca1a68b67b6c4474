using Platform.Policy.Model;

namespace Platform.Policy.Comparison;

/// <summary>Rules of one kind share a row: ids differ between districts, kinds do not.</summary>
internal static class SupervisionRows
{
    public static ComparisonGroup Group(IReadOnlyList<PolicyView> districts)
    {
        var kinds = districts.SelectMany(view => view.Supervision).Select(rule => rule.Kind).Distinct().Order();
        return new("supervision", "监管", [.. kinds.Select(kind => new ComparisonRow(
            kind.ToString(), Word(kind), null, [.. districts.Select(view => Cell(view, kind))]))]);
    }

    private static ComparisonCell Cell(PolicyView view, SupervisionKind kind)
    {
        var entries = view.Supervision.Where(rule => rule.Kind == kind).Select(rule => new ComparisonEntry(rule.Title, rule)).ToList();
        return entries.Count > 0 ? new(entries, null) : ComparePolicies.Missing(view);
    }

    internal static string Word(SupervisionKind kind) => kind switch
    {
        SupervisionKind.Inspection => "监督检查",
        SupervisionKind.Patrol => "巡查",
        SupervisionKind.Credit => "诚信",
        SupervisionKind.Ban => "禁入",
        SupervisionKind.Safety => "安全",
        SupervisionKind.Health => "卫生保健",
        SupervisionKind.Insurance => "保险",
        SupervisionKind.Price => "价格",
        SupervisionKind.Disclosure => "信息公开",
        SupervisionKind.Rating => "质量与等级",
        SupervisionKind.Digital => "信息化监管",
        _ => "其他",
    };
}
