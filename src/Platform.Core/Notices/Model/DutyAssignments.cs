using Platform.Policy.Model;
using Platform.Templating;

namespace Platform.Core.Notices.Model;

/// <summary>A duty's assignments grouped by role, under the words that the district prints.</summary>
internal static class DutyAssignments
{
    public static ScriptArray Of(ModelObject model, PolicyView view, Duty duty) => new(
        duty.Assignments.GroupBy(assignment => assignment.Role).Select(group => (object?)new ScriptObject
        {
            ["role"] = EnumText.Of(group.Key),
            ["label"] = new TextValue(Label(view, group.Key)),
            ["position"] = EnumText.Of(view.Tenant.Vocabulary.Roles.GetValueOrDefault(group.Key)?.Position ?? LabelPosition.Before),
            ["departments"] = model.List(group.Select(assignment => Name(view, assignment.Department)), duty.SourceId),
        }));

    /// <summary>The departments of each role that the district uses at all; null where this duty has none.</summary>
    public static ScriptObject ByRole(ModelObject model, PolicyView view, Duty duty)
    {
        var roles = new ScriptObject();
        foreach (var role in Enum.GetValues<DutyRole>())
        {
            var names = duty.Assignments.Where(assignment => assignment.Role == role).Select(assignment => Name(view, assignment.Department)).ToList();
            roles[EnumText.Of(role)] = names.Count == 0 ? null : model.List(names, duty.SourceId);
        }

        return roles;
    }

    /// <summary>The district's word for a role; the generic one where it prints none.</summary>
    public static string Label(PolicyView view, DutyRole role) =>
        view.Tenant.Vocabulary.Roles.GetValueOrDefault(role)?.Label ?? role switch
        {
            DutyRole.Lead => "牵头单位",
            DutyRole.Joint => "共同负责单位",
            DutyRole.Responsible => "责任单位",
            _ => "配合单位",
        };

    public static string Name(PolicyView view, string role) =>
        view.Departments.TryGetValue(role, out var department) ? department.Name : role;
}
