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
        members["purpose"] = document.Purpose is { } purpose ? new TextValue(purpose.TrimEnd('。'), $"document/{document.Id}") : null;
        members["attachment_parts"] = AttachmentParts.Of(model, view, document);
        members["in_force_from"] = new DateValue(document.InForceFrom, null);
        members["sections"] = new ScriptArray(document.Outline
            .Where(section => !Unnumbered.Contains(section.Clause) && !section.Clause.StartsWith("附件", StringComparison.Ordinal))
            .Select(section => (object?)Section(model, view, document, section)));
        return members;
    }

    private static ScriptObject Section(ModelObject model, PolicyView view, PolicyDocument document, Section section)
    {
        var clause = ClausePath.Parse(section.Clause);
        var duties = view.Duties.Where(duty => duty.Clause is not null).ToLookup(duty => ClausePath.Parse(duty.Clause!).Depth > clause.Depth);
        var members = model.From(section, $"document/{section.Clause}");
        members["mark"] = clause.Mark;
        members["duty"] = duties[false].FirstOrDefault(duty => duty.Clause == section.Clause) is { } own ? PolicyModel.Duty(model, view, own) : null;
        members["duties"] = new ScriptArray(duties[true]
            .Where(duty => ClausePath.Parse(duty.Clause!).Parent == section.Clause && !document.Outline.Any(other => other.Clause == duty.Clause))
            .Select(duty => (object?)PolicyModel.Duty(model, view, duty)));
        members["targets_by_due"] = TargetsByDue(view, section);
        members["phases"] = model.List(view.Phases.Where(phase => phase.Clause == section.Clause));
        return members;
    }

    private static ScriptArray TargetsByDue(PolicyView view, Section section) => new(
        view.Targets.Where(target => target.Clause == section.Clause)
            .GroupBy(target => (target.Due, target.DueLabel))
            .Select(group => Due([.. group], (group.Key.DueLabel ?? $"到{DateWords.Year(group.Key.Due)}") + "，")));

    // Sentences that all begin with the same due day are printed behind one.
    private static ScriptObject Due(IReadOnlyList<Target> targets, string lead)
    {
        var shared = targets.All(target => target.Text.StartsWith(lead, StringComparison.Ordinal));
        return new ScriptObject
        {
            ["lead"] = shared ? new TextValue(lead, targets[0].SourceId) : "",
            ["texts"] = new ScriptArray(targets.Select(target => (object?)new TextValue((shared ? target.Text[lead.Length..] : target.Text).TrimEnd('；', '。'), target.SourceId))),
        };
    }
}
