using Platform.Core.Policies.Sources;
using Platform.Core.Policies.Sources.Proposals;
using Platform.Policy.Editing;
using Platform.Policy.Forms;

namespace Platform.Web.PolicyEditing;

/// <summary>从本条新增: the clause that a new item is begun from, and what was recognised in it.</summary>
/// <param name="Recognised">The form with what was recognised.</param>
/// <param name="Id">A free name.</param>
public sealed record ClauseStart(ClausePlace Place, FormSheet Recognised, string Id)
{
    /// <param name="at">Where the figure begins in the clause's text; null where none was chosen.</param>
    /// <returns>Null where the document has no text, the text no such clause, or the draft an error.</returns>
    public static ClauseStart? Of(CompareDocument.Result found, ItemTable table, ItemForm form, string clause, int? at)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(table);
        if (found is not { Comparison: { } all, View: { } view } || all.Find(clause) is not { IsFrame: false } own)
        {
            return null;
        }

        var place = new ClausePlace(all, own, at);
        var proposal = ItemProposal.Of(view, place, table.Name);
        return new ClauseStart(place, FormSheet.Of(form, proposal.Fields), ProposedId.Of(proposal, clause, found.Files));
    }
}
