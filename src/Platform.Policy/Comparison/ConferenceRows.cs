using Platform.Policy.Model;

namespace Platform.Policy.Comparison;

internal static class ConferenceRows
{
    public static ComparisonGroup Group(IReadOnlyList<PolicyView> districts) => new("conference", "议事协调",
    [
        Row("body", "机构", districts, (_, item) => item.Name),
        Row("office", "办公室", districts, (view, item) => item.Office is { } role ? view.Departments.GetValueOrDefault(role)?.Name ?? role : "未写明"),
        Row("members", "成员", districts, (_, item) => item.MembersListed ? $"{item.Members.Count}个" : "未列名单"),
    ]);

    private static ComparisonRow Row(string key, string question, IReadOnlyList<PolicyView> districts, Func<PolicyView, Conference, string> answer) => new(
        key, question, null,
        [.. districts.Select(view => view.Conferences.Count > 0
            ? new ComparisonCell([.. view.Conferences.Select(item => new ComparisonEntry(answer(view, item), item))], null)
            : ComparePolicies.Missing(view))]);
}
