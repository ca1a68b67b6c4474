using Platform.Policy.Model;

namespace Platform.Policy.Layering;

/// <summary>Puts the items of a day, or of one document, into the view that pages and templates read.</summary>
internal static class ViewComposer
{
    public static PolicyView Compose(
        TenantProfile tenant, DateOnly day, IReadOnlyList<PolicyDocument> own, IReadOnlyList<PolicyDocument> upper,
        IReadOnlyDictionary<string, Department> departments, ItemMap<Indicator> indicators, ItemMap<Fact> facts, ItemsByCollection items) => new()
        {
            Tenant = tenant,
            Day = day,
            Documents = own,
            UpperDocuments = upper,
            Departments = departments,
            Indicators = indicators,
            Facts = facts,
            Targets = items.Of<Target>("targets"),
            Duties = items.Of<Duty>("duties"),
            Subsidies = items.Of<Subsidy>("subsidies"),
            Preferences = items.Of<Preference>("preferences"),
            Planning = items.Of<PlanningStandard>("planning"),
            Parameters = items.Of<Parameter>("parameters"),
            Registration = items.Of<Registration>("registration"),
            Materials = items.Of<FilingMaterial>("materials"),
            Requirements = items.Of<FilingRequirement>("requirements"),
            Staffing = items.Of<StaffRequirement>("staffing"),
            Supervision = items.Of<SupervisionRule>("supervision"),
            Conferences = items.Of<Conference>("conference"),
            Phases = items.Of<Phase>("phases"),
            DutyLists = items.Of<DepartmentDuty>("duty_lists"),
        };
}
