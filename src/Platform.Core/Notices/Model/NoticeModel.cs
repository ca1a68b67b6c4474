using Platform.Policy.Model;
using Platform.Templating;

namespace Platform.Core.Notices.Model;

/// <summary>The root that every notice template reads: tenant, document, policy, subject, parameters, issue.</summary>
internal static class NoticeModel
{
    public static ScriptObject Build(PolicyView view, PolicyDocument document, ScriptObject parameters, Issuer? issuer, DateOnly issued)
    {
        var model = new ModelObject(view);
        return new ScriptObject
        {
            ["tenant"] = Tenant(model, view),
            ["document"] = DocumentModel.Build(model, view, document),
            ["policy"] = PolicyModel.Build(model, view),
            ["subject"] = parameters,
            ["parameters"] = parameters,
            ["issue"] = new ScriptObject { ["date"] = new DateValue(issued, null), ["number"] = null, ["issuer"] = issuer is null ? null : model.From(issuer) },
        };
    }

    private static ScriptObject Tenant(ModelObject model, PolicyView view)
    {
        var tenant = model.From(view.Tenant);
        var names = new ScriptObject();
        foreach (var (role, department) in view.Departments)
        {
            names[role] = new TextValue(department.Name);
        }

        tenant["departments"] = names;
        return tenant;
    }
}
