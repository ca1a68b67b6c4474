namespace Platform.Policy.Model;

/// <summary>
/// 某日有效的政策: a district's policy on a day, layered and merged. Collections keep printing order
/// (sort, then place in the file). Immutable; safe to share.
/// </summary>
public sealed record PolicyView
{
    public required TenantProfile Tenant { get; init; }

    /// <summary>The day for which items were chosen.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The district's own documents in force on the day, latest first.</summary>
    public required IReadOnlyList<PolicyDocument> Documents { get; init; }

    /// <summary>Documents of the layers above, in force on the day.</summary>
    public required IReadOnlyList<PolicyDocument> UpperDocuments { get; init; }
    public required ItemMap<Indicator> Indicators { get; init; }

    /// <summary>What rules can ask for.</summary>
    public required ItemMap<Fact> Facts { get; init; }
    public required IReadOnlyDictionary<string, Department> Departments { get; init; }
    public required ItemMap<Target> Targets { get; init; }
    public required ItemMap<Duty> Duties { get; init; }
    public required ItemMap<Subsidy> Subsidies { get; init; }
    public required ItemMap<Preference> Preferences { get; init; }
    public required ItemMap<PlanningStandard> Planning { get; init; }
    public required ItemMap<Parameter> Parameters { get; init; }
    public required ItemMap<Registration> Registration { get; init; }
    public required ItemMap<FilingMaterial> Materials { get; init; }
    public required ItemMap<FilingRequirement> Requirements { get; init; }
    public required ItemMap<StaffRequirement> Staffing { get; init; }
    public required ItemMap<SupervisionRule> Supervision { get; init; }
    public required ItemMap<Conference> Conferences { get; init; }
    public required ItemMap<Phase> Phases { get; init; }
    public required ItemMap<DepartmentDuty> DutyLists { get; init; }

    /// <summary>Every item of every collection.</summary>
    public IEnumerable<PolicyItem> Items => new IEnumerable<PolicyItem>[]
    {
        Indicators, Targets, Duties, Subsidies, Preferences, Planning, Parameters, Registration, Materials,
        Requirements, Staffing, Supervision, Conferences, Phases, DutyLists,
    }.SelectMany(items => items);
}
