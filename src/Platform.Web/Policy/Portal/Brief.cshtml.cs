using Microsoft.AspNetCore.Authorization;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Policy.Model;

namespace Platform.Web.Policy.Portal;

/// <summary>政策简明图解: what the district offers, on a sheet to print and put up.</summary>
[AllowAnonymous]
public sealed class BriefModel(PolicyReader reader, Calendar calendar) : PolicyPage(reader, calendar)
{
    private const int MostTargets = 6;
    private const int MostDepartments = 6;

    /// <summary>The last figure of each indicator; what is furthest off is what the district is heading for.</summary>
    public IReadOnlyList<Target> Targets =>
    [
        .. Policy.Targets.Where(target => target.Value is not null)
            .GroupBy(target => target.Indicator).Select(series => series.MaxBy(target => target.Due)!)
            .OrderByDescending(target => target.Due)
            .Take(MostTargets),
    ];

    /// <summary>配建标准 with a figure; where the document has none, the first two in words.</summary>
    public IReadOnlyList<PlanningStandard> Planning =>
        Policy.Planning.Where(standard => standard is { Value: not null, Bound: not Bound.Exactly }).ToList() is { Count: > 0 } standards
            ? standards
            : [.. Policy.Planning.Where(standard => standard.Value is null).Take(2)];

    public IReadOnlyList<Subsidy> WithAmounts => [.. Policy.Subsidies.Where(subsidy => subsidy.Quantified)];

    public IReadOnlyList<Subsidy> WithoutAmounts => [.. Policy.Subsidies.Where(subsidy => !subsidy.Quantified)];

    /// <summary>Tax, fees and utilities that can be claimed on the day, by kind.</summary>
    public IEnumerable<IGrouping<PreferenceKind, Preference>> Preferences =>
        Policy.Preferences
            .Where(preference => preference.Kind is PreferenceKind.Tax or PreferenceKind.Fee or PreferenceKind.Utility)
            .Where(preference => preference.Until is not { } end || end > Policy.Day)
            .GroupBy(preference => preference.Kind).OrderBy(group => group.Key);

    /// <summary>The departments that lead most duties, alone or jointly; where the document assigns none, those that it names.</summary>
    public IReadOnlyList<DepartmentShare> Departments
    {
        get
        {
            var leads = Policy.Duties.SelectMany(duty => duty.Lead.Concat(duty.Joint).Select(role => (role, duty))).ToList();
            var named = leads.Count > 0 ? leads : [.. Policy.Duties.SelectMany(duty => RolesOf(duty).Select(role => (role, duty)))];
            return
            [
                .. named.Where(pair => Policy.Departments.GetValueOrDefault(pair.role) is not { Group: true })
                    .GroupBy(pair => pair.role)
                    .OrderByDescending(group => group.Count())
                    .Take(MostDepartments)
                    .Select(group => new DepartmentShare(PolicyWords.Department(Policy, group.Key), group.Key, [.. group.Select(pair => pair.duty)])),
            ];
        }
    }

    /// <summary>The word for what <see cref="Departments"/> are counted by.</summary>
    public string DepartmentRole => Policy.Duties switch
    {
        var duties when duties.Any(duty => duty.Joint.Count > 0) => "负责",
        var duties when duties.Any(duty => duty.Lead.Count > 0) => PolicyWords.Role(Policy, DutyRole.Lead),
        _ => "文件写到",
    };

    public IReadOnlyList<BriefStep> Steps => BriefStep.Of(Policy);

    private static IEnumerable<string> RolesOf(Duty duty) =>
        duty.Assignments.Select(assignment => assignment.Department).Concat(duty.Mentions).Distinct();
}

/// <summary>A department and the duties that it leads.</summary>
public sealed record DepartmentShare(string Name, string Role, IReadOnlyList<Duty> Duties);
