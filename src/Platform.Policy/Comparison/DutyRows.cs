using Platform.Policy.Model;

namespace Platform.Policy.Comparison;

/// <summary>Who does the work: for each department role, how often it leads, shares, is responsible or supports.</summary>
internal static class DutyRows
{
    public static ComparisonGroup Group(IReadOnlyList<PolicyView> districts)
    {
        var roles = districts.SelectMany(view => view.Duties).SelectMany(duty => duty.Assignments).Select(assignment => assignment.Department).Distinct()
            .OrderBy(role => districts.Select(view => view.Departments.GetValueOrDefault(role)?.Sort ?? int.MaxValue).Min());
        var total = new ComparisonRow("tasks", "任务和保障措施", "项",
            [.. districts.Select(view => new ComparisonCell([new($"{view.Duties.Count(duty => duty.Kind == DutyKind.Task)}项任务，{view.Duties.Count(duty => duty.Kind == DutyKind.Safeguard)}项保障", null)], null))]);
        return new("duties", "部门分工", [total, .. roles.Select(role => new ComparisonRow(
            role, Name(districts, role), "项", [.. districts.Select(view => Cell(view, role))]))]);
    }

    private static ComparisonCell Cell(PolicyView view, string role)
    {
        var held = view.Duties.SelectMany(duty => duty.Assignments.Where(assignment => assignment.Department == role).Select(assignment => (duty, assignment.Role)))
            .GroupBy(pair => pair.Role).OrderBy(group => group.Key)
            .Select(group => new ComparisonEntry($"{Word(group.Key)}{group.Count()}", group.First().duty)).ToList();
        var name = view.Departments.GetValueOrDefault(role)?.Name;
        return held.Count > 0
            ? new(held, null)
            : new([], view.Duties.All(duty => !duty.Assignments.Any()) ? "文件没有逐项分工" : $"没有分到{name}");
    }

    // The shared words: districts print them differently, and one word means different things.
    private static string Word(DutyRole role) => role switch
    {
        DutyRole.Lead => "牵头",
        DutyRole.Joint => "共同",
        DutyRole.Responsible => "责任",
        _ => "配合",
    };

    private static string Name(IReadOnlyList<PolicyView> districts, string role)
    {
        var names = districts.Select(view => view.Departments.GetValueOrDefault(role)?.Name).OfType<string>().Distinct().ToList();
        return string.Join("／", names.Take(2)) + (names.Count > 2 ? "等" : "");
    }
}
