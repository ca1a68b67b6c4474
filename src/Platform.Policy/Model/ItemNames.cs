namespace Platform.Policy.Model;

/// <summary>What an item is called, whatever its kind.</summary>
public static class ItemNames
{
    public static string Of(PolicyItem item) => item switch
    {
        Target target => target.Label,
        Duty duty => duty.Title,
        Subsidy subsidy => subsidy.Title,
        Preference preference => preference.Title,
        PlanningStandard standard => standard.Title,
        Parameter parameter => parameter.Title,
        Registration registration => registration.Title,
        FilingMaterial material => material.Title,
        FilingRequirement requirement => requirement.Title,
        StaffRequirement staff => staff.Post,
        SupervisionRule rule => rule.Title,
        Conference conference => conference.Name,
        Phase phase => phase.Title,
        DepartmentDuty duty => duty.Label,
        Indicator indicator => indicator.Title,
        _ => item.Id,
    };
}
