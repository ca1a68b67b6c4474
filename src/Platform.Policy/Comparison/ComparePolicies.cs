using Platform.Policy.Model;

namespace Platform.Policy.Comparison;

/// <summary>Lays districts' policies side by side, question by question.</summary>
public static class ComparePolicies
{
    /// <param name="districts">Two or more views, in column order; each may be of another day.</param>
    public static ComparisonTable Run(IReadOnlyList<PolicyView> districts) => new(
        districts,
        [.. new[]
        {
            DocumentRows.Group(districts),
            TargetRows.Group(districts),
            Items("planning", "配建标准", districts, view => view.Planning, item => item.Title, item => item.Value is { } value ? Bounded(item.Bound, value, item.Unit) : item.Text),
            Items("parameters", "运行参数", districts, view => view.Parameters, item => item.Title, item => $"{Figure.Of(item.Value)}{item.Unit}"),
            DutyRows.Group(districts),
            Items("subsidies", "补贴与奖补", districts, view => view.Subsidies, item => item.Title, SubsidyText.Of),
            Items("preferences", "税费与公用事业优惠", districts, view => view.Preferences, item => item.Title, PreferenceText.Of),
            Items("registration", "登记部门", districts, view => view.Registration, item => item.Title, null),
            Items("materials", "备案材料", districts, view => view.Materials, item => item.Title, item => item.OneOf.Count == 0 ? "需要" : $"需要（{item.OneOf.Count}种任选其一）"),
            Items("staffing", "从业人员", districts, view => view.Staffing, item => item.Post, item => item.Text),
            SupervisionRows.Group(districts),
            ConferenceRows.Group(districts),
        }.Where(group => group.Rows.Count > 0)]);

    internal static string Bounded(Bound bound, decimal value, string? unit) => bound switch
    {
        Bound.MoreThan => $"超过{Figure.Of(value)}{unit}",
        Bound.Exactly => $"{Figure.Of(value)}{unit}",
        _ => $"不少于{Figure.Of(value)}{unit}",
    };

    private static ComparisonGroup Items<T>(
        string key, string title, IReadOnlyList<PolicyView> districts, Func<PolicyView, ItemMap<T>> collection,
        Func<T, string> question, Func<T, string>? answer)
        where T : PolicyItem
    {
        var ids = districts.SelectMany(view => collection(view)).Select(item => item.Id).Distinct();
        return new(key, title, [.. ids.Select(id => new ComparisonRow(
            id,
            question(districts.Select(view => collection(view).Find(id)).First(item => item is not null)!),
            null,
            [.. districts.Select(view => collection(view).Find(id) is { } item
                ? new ComparisonCell([new(answer?.Invoke(item) ?? RegistrationText.Of(view, item), item)], null)
                : Missing(view))]))]);
    }

    internal static ComparisonCell Missing(PolicyView view) =>
        new([], view.Documents.Count == 0 ? "当日没有有效文件" : "文件没有写");
}
