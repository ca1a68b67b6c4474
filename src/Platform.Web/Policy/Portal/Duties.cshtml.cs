using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Policy.Model;

namespace Platform.Web.Policy.Portal;

/// <summary>任务分工: the matrix of duties and departments, and the list of duties of all or of one department.</summary>
[AllowAnonymous]
public sealed class DutiesModel(PolicyReader reader, Calendar calendar) : PolicyPage(reader, calendar)
{
    /// <summary>The role key of the department whose duties are asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Department { get; set; }

    public bool Assigned => Policy.Duties.Any(duty => duty.Assignments.Any());

    /// <summary>Departments with an assignment or a mention, in the district's own order.</summary>
    public IReadOnlyList<Department> Departments =>
    [
        .. Policy.Duties.SelectMany(RolesOf).Distinct()
            .Select(role => Policy.Departments.GetValueOrDefault(role) ?? new Department { Role = role, Name = role })
            .OrderBy(department => department.Group).ThenBy(department => department.Sort),
    ];

    public IReadOnlyList<Duty> Listed =>
        [.. Policy.Duties.Where(duty => string.IsNullOrEmpty(Department) || RolesOf(duty).Contains(Department))];

    public IEnumerable<DutyRole> RolesInUse =>
        Policy.Duties.SelectMany(duty => duty.Assignments).Select(assignment => assignment.Role).Distinct().Order();

    public IEnumerable<(string Title, IReadOnlyList<Duty> Duties)> Sections(IEnumerable<Duty> duties) =>
        duties.GroupBy(SectionOf).Select(group => (group.Key, (IReadOnlyList<Duty>)[.. group]));

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

    private static IEnumerable<string> RolesOf(Duty duty) =>
        duty.Assignments.Select(assignment => assignment.Department).Concat(duty.Mentions);
}
