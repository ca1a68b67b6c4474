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

    public DutyMatrix Matrix => new(Policy, Policy.Duties);

    /// <summary>Departments with an assignment or a mention, in the district's own order.</summary>
    public IReadOnlyList<Department> Departments => Matrix.Departments;

    public IReadOnlyList<Duty> Listed =>
        [.. Policy.Duties.Where(duty => string.IsNullOrEmpty(Department) || DutyMatrix.RolesOf(duty).Contains(Department))];
}
