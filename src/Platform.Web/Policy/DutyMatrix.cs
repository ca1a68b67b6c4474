using Platform.Policy.Model;

namespace Platform.Web.Policy;

/// <summary>任务分工表: duties down, departments across.</summary>
public sealed record DutyMatrix(PolicyView Policy, IReadOnlyList<Duty> Duties)
{
    /// <summary>Where a duty leads: to its place further down, unless said otherwise.</summary>
    public Func<Duty, string> Link { get; init; } = duty => $"#{duty.Id}";

    /// <summary>Departments with an assignment or a mention, in the district's own order.</summary>
    public IReadOnlyList<Department> Departments =>
    [
        .. Duties.SelectMany(RolesOf).Distinct()
            .Select(role => Policy.Departments.GetValueOrDefault(role) ?? new Department { Role = role, Name = role })
            .OrderBy(department => department.Group).ThenBy(department => department.Sort),
    ];

    public IEnumerable<DutyRole> RolesInUse => Duties.SelectMany(duty => duty.Assignments).Select(assignment => assignment.Role).Distinct().Order();

    public IEnumerable<(string Title, IReadOnlyList<Duty> Duties)> Sections =>
        Duties.GroupBy(SectionOf).Select(group => (group.Key, (IReadOnlyList<Duty>)[.. group]));

    public static IEnumerable<string> RolesOf(Duty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return duty.Assignments.Select(assignment => assignment.Department).Concat(duty.Mentions);
    }

    /// <summary>The heading of the document under which a duty stands: 二（一） 增加普惠供给.</summary>
    private string SectionOf(Duty duty)
    {
        var clause = duty.Clause ?? duty.Source.Clause ?? "";
        var outline = Policy.Documents.Where(document => document.Id == duty.Source.DocumentId).SelectMany(document => document.Outline);
        var heading = outline
            .Where(part => part.Title is not null && part.Clause != clause && clause.StartsWith(part.Clause, StringComparison.Ordinal))
            .MaxBy(part => part.Clause.Length);
        return heading is null ? "" : $"{heading.Clause}　{heading.Title}";
    }
}
