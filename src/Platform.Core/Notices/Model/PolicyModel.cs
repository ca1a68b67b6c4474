using Platform.Policy.Model;
using Platform.Templating;

namespace Platform.Core.Notices.Model;

/// <summary>The collections of a policy view under their package names, in printing order.</summary>
internal static class PolicyModel
{
    public static ScriptObject Build(ModelObject model, PolicyView view) => new()
    {
        ["day"] = new DateValue(view.Day, null),
        ["targets"] = Each(view.Targets, target => Target(model, view, target)),
        ["numeric_targets"] = Each(view.Targets.Where(target => target.Value is not null), target => Target(model, view, target)),
        ["duties"] = Each(view.Duties, duty => Duty(model, view, duty)),
        ["subsidies"] = model.List(view.Subsidies),
        ["quantified_subsidies"] = model.List(view.Subsidies.Where(subsidy => subsidy.Quantified)),
        ["preferences"] = model.List(view.Preferences),
        ["certificates"] = model.List(view.Preferences.Where(preference => preference.Certificate is not null)),
        ["planning"] = model.List(view.Planning),
        ["parameters"] = ById(model, view.Parameters),
        ["registration"] = model.List(view.Registration),
        ["materials"] = model.List(view.Materials),
        ["requirements"] = model.List(view.Requirements),
        ["staffing"] = model.List(view.Staffing),
        ["supervision"] = model.List(view.Supervision),
        ["conferences"] = model.List(view.Conferences),
        ["phases"] = model.List(view.Phases),
        ["duty_lists"] = model.List(view.DutyLists),
        ["roles_used"] = RolesUsed(view),
    };

    public static ScriptObject Target(ModelObject model, PolicyView view, Target target)
    {
        var members = model.From(target);
        var indicator = view.Indicators.Find(target.Indicator);
        var unit = target.Unit ?? indicator?.Unit;
        members["unit"] = unit is null ? null : new TextValue(unit, target.SourceId);
        members["goal"] = new TextValue(TargetWords.Goal(target, unit), target.SourceId);
        members["basis"] = TargetWords.Basis(indicator) is { } basis ? new TextValue(basis, null) : null;
        return members;
    }

    public static ScriptObject Duty(ModelObject model, PolicyView view, Duty duty)
    {
        var members = model.From(duty);
        members["mark"] = duty.Clause is { } clause ? ClausePath.Parse(clause).Mark : "";
        members["assignments"] = DutyAssignments.Of(model, view, duty);
        members["by_role"] = DutyAssignments.ByRole(model, view, duty);
        return members;
    }

    private static ScriptArray RolesUsed(PolicyView view) => new(
        view.Duties.SelectMany(duty => duty.Assignments).Select(assignment => assignment.Role).Distinct().Order()
            .Select(role => (object?)new ScriptObject
            {
                ["key"] = EnumText.Of(role),
                ["label"] = new TextValue(DutyAssignments.Label(view, role)),
            }));

    private static ScriptObject ById<T>(ModelObject model, ItemMap<T> items)
        where T : PolicyItem
    {
        var map = new ScriptObject();
        foreach (var item in items)
        {
            map[item.Id.Replace('-', '_')] = model.From(item);
        }

        return map;
    }

    private static ScriptArray Each<T>(IEnumerable<T> items, Func<T, object?> build) => new(items.Select(build));
}
