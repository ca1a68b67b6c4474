using Platform.Policy.Model;
using Platform.Templating;

namespace Platform.Core.Notices.Model;

/// <summary>The document's attachments in order, each with the items that cite it.</summary>
internal static class AttachmentParts
{
    public static ScriptArray Of(ModelObject model, PolicyView view, PolicyDocument document)
    {
        var single = document.Attachments.Count == 1;
        return new ScriptArray(document.Attachments.Select((title, index) =>
        {
            var clause = single ? "附件" : $"附件{index + 1}";
            return (object?)new ScriptObject
            {
                ["number"] = single ? null : index + 1,
                ["title"] = new TextValue(title),
                ["conferences"] = model.List(view.Conferences.Where(item => Cites(item, clause))),
                ["duty_lists"] = model.List(view.DutyLists.Where(item => Cites(item, clause))),
            };
        }));
    }

    private static bool Cites(PolicyItem item, string clause) =>
        item.Clause == clause || item.Clause?.StartsWith(clause + "·", StringComparison.Ordinal) == true;
}
