using Platform.Policy.Model;
using Platform.Policy.Wording;
using Platform.Templating;

namespace Platform.Core.Notices.Model;

/// <summary>The district's document, with each section carrying the items that cite its clause.</summary>
internal static class DocumentModel
{
    private static readonly string[] Unnumbered = ["首部", "尾部"];

    public static ScriptObject Build(ModelObject model, PolicyView view, PolicyDocument document)
    {
        var members = model.From(document);
        members["issuer"] = document.Issuer is { } key && view.Tenant.Issuers.TryGetValue(key, out var issuer) ? model.From(issuer) : null;
        members["closing"] = document.Effective is { } day ? new FormattedValue($"本{(document.PlanTitle is null ? "意见" : "方案")}自{DateWords.Day(day)}起施行。", $"document/{document.Id}") : null;
        members["attachment_parts"] = AttachmentParts.Of(model, view, document);
        members["in_force_from"] = new DateValue(document.InForceFrom, null);
        members["sections"] = new ScriptArray(document.Outline
            .Where(section => !Unnumbered.Contains(section.Clause) && !section.Clause.StartsWith("附件", StringComparison.Ordinal))
            .Select(section => (object?)Section(model, view, section)));
        return members;
    }

    private static ScriptObject Section(ModelObject model, PolicyView view, Section section)
    {
        var clause = ClausePath.Parse(section.Clause);
        var duties = view.Duties.Where(duty => duty.Clause is not null).ToLookup(duty => ClausePath.Parse(duty.Clause!).Depth > clause.Depth);
        var members = model.From(section, $"document/{section.Clause}");
        members["level"] = clause.Depth;
        members["ordinal"] = clause.Last;
        members["duty"] = duties[false].FirstOrDefault(duty => duty.Clause == section.Clause) is { } own ? PolicyModel.Duty(model, view, own) : null;
        members["duties"] = new ScriptArray(duties[true]
            .Where(duty => ClausePath.Parse(duty.Clause!).Parent == section.Clause)
            .Select(duty => (object?)PolicyModel.Duty(model, view, duty)));
        members["targets_by_due"] = TargetsByDue(model, view, section);
        members["phases"] = model.List(view.Phases.Where(phase => phase.Clause == section.Clause));
        return members;
    }

    private static ScriptArray TargetsByDue(ModelObject model, PolicyView view, Section section) => new(
        view.Targets.Where(target => target.Clause == section.Clause)
            .GroupBy(target => (target.Due, target.DueLabel))
            .Select(group => (object?)new ScriptObject
            {
                ["due_label"] = new TextValue(group.Key.DueLabel ?? $"到{DateWords.Year(group.Key.Due)}", group.First().SourceId),
                ["targets"] = new ScriptArray(group.Select(target => (object?)PolicyModel.Target(model, view, target))),
            }));
}
