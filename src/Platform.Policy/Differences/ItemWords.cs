using Platform.Policy.Model;
using Platform.Policy.Schema;
using Platform.Policy.Shapes;
using Platform.Policy.Wording;

namespace Platform.Policy.Differences;

/// <summary>An item in words: how a sentence names it, and what it says in short.</summary>
internal static class ItemWords
{
    /// <summary>目标“每千人口托位数（2025年）”, 任务 12“加强监管”, 补贴“开园奖补”.</summary>
    public static string Subject(PolicyItem item, string collection) => item switch
    {
        Target target => $"目标{Marks.Quote($"{target.Label}（{target.Due.Year}年）")}",
        Duty duty => $"{(duty.Kind == DutyKind.Task ? "任务" : "保障措施")}{(char.IsAsciiDigit(duty.Number[0]) ? " " : "")}{duty.Number}{Marks.Quote(duty.Title)}",
        _ => FileTitles.Of(collection) + Marks.Quote(Title(item)),
    };

    /// <summary>What it says; null for an item that has but its name.</summary>
    public static string? Summary(PolicyItem item, PackageNames names) => item switch
    {
        Target { Value: { } value } target => $"{ChoicePhrases.Of(target.Bound)} {QuantityWords.Grouped(value, target.Unit ?? names.Indicator(target.Indicator)?.Unit)}",
        Parameter parameter => QuantityWords.Grouped(parameter.Value, parameter.Unit),
        PlanningStandard { Value: { } value } standard => $"{ChoicePhrases.Of(standard.Bound)} {QuantityWords.Grouped(value, standard.Unit)}",
        Duty duty => $"{Ended(duty.Text)}{string.Concat(duty.Assignments.GroupBy(one => one.Role).Select(role => $"；{DutyWords.Of(role.Key, names)}：{Departments(role.Select(one => one.Department), names)}"))}",
        Registration registration => Departments(registration.Authorities, names),
        Indicator indicator => indicator.Unit,
        Fact fact => fact.Meaning,
        _ => Text(item, "text") is { } text ? Ended(text) : null,
    };

    private static string Title(PolicyItem item) => Text(item, "title") ?? Text(item, "post") ?? Text(item, "name") ?? Text(item, "label") ?? item.Id;

    private static string? Text(PolicyItem item, string key) => RecordShape.Of(item.GetType()).Find(key)?.Get(item) as string;

    private static string Departments(IEnumerable<string> roles, PackageNames names) => Joining.List(roles.Select(role => names.Of(ReferenceKind.DepartmentRole, role)));

    private static string Ended(string text) => text.TrimEnd('。');
}
