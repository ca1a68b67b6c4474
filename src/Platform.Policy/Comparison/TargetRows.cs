using Platform.Policy.Model;

namespace Platform.Policy.Comparison;

/// <summary>One row an indicator; a district's values by due year.</summary>
internal static class TargetRows
{
    public static ComparisonGroup Group(IReadOnlyList<PolicyView> districts)
    {
        var indicators = districts.SelectMany(view => view.Targets.Select(target => (view, target.Indicator)))
            .DistinctBy(pair => pair.Indicator)
            .Select(pair => (pair.Indicator, Found: pair.view.Indicators.Find(pair.Indicator)));
        return new("targets", "目标", [.. indicators.Select(pair => new ComparisonRow(
            pair.Indicator,
            pair.Found?.Title ?? pair.Indicator,
            pair.Found?.Unit,
            [.. districts.Select(view => Cell(view, pair.Indicator))]))]);
    }

    private static ComparisonCell Cell(PolicyView view, string indicator)
    {
        var targets = view.Targets.Where(target => target.Indicator == indicator).OrderBy(target => target.Due).ToList();
        return targets.Count == 0
            ? ComparePolicies.Missing(view)
            : new([.. targets.Select(target => new ComparisonEntry($"{target.Due.Year}年{Words(target, view)}{Lead(target, view)}", target))], null);
    }

    private static string Words(Target target, PolicyView view) => target switch
    {
        { Value: { } value } => ComparePolicies.Bounded(target.Bound, value, target.Unit ?? view.Indicators.Find(target.Indicator)?.Unit),
        { Bound: Bound.Relative } => $"高于{target.RelativeTo}",
        { Bound: Bound.Increase } => "提高（未定数值）",
        { Bound: Bound.Exists } => "建成",
        _ => "定性要求",
    };

    private static string Lead(Target target, PolicyView view) =>
        target.Responsible is { } role && !target.ResponsibleAssumed && view.Departments.TryGetValue(role, out var department)
            ? $"（{department.Name}）"
            : "";
}
