using Platform.Policy.Editing;
using Platform.Policy.Model;

namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>What was recognised in a clause for a new item, for a person to confirm. What was not recognised is not there.</summary>
/// <param name="Fields">As they would be written; departments as roles.</param>
public sealed record ItemProposal(string Collection, EditValue.Map Fields)
{
    /// <param name="place">The clause, its figure and what stands above.</param>
    /// <param name="collection">targets, duties, subsidies …</param>
    public static ItemProposal Of(PolicyView view, ClausePlace place, string collection)
    {
        ArgumentNullException.ThrowIfNull(place);
        var found = new Recognised();
        found.Add("clause", place.Clause.Clause.Path);
        Fill(found, view, place, collection);
        return new ItemProposal(collection, found.Fields);
    }

    private static void Fill(Recognised found, PolicyView view, ClausePlace place, string collection)
    {
        switch (collection)
        {
            case "targets": TargetProposal.Fill(found, view, place); break;
            case "duties": DutyProposal.Fill(found, place); break;
            case "subsidies": SubsidyProposal.Fill(found, place); break;
            case "preferences": PreferenceProposal.Fill(found, place); break;
            case "planning": PlanningProposal.Fill(found, place); break;
            case "staffing": StaffingProposal.Fill(found, place); break;
            case "conference": ConferenceProposal.Fill(found, place); break;
            case "phases": PhaseProposal.Fill(found, place); break;
            case "registration" or "materials" or "requirements": FilingProposal.Fill(found, place, collection); break;
            case "duty_lists": DutyProposal.FillList(found, place); break;
            case "parameters": found.Add("title", place.Title); found.Figure(place); break;
            case "supervision":
                found.Add("title", place.Title);
                found.Add("kind", SupervisionWords.Of(place.Words));
                found.Add("text", place.Words);
                found.AddAll("departments", place.Departments);
                break;
            default: throw new ArgumentOutOfRangeException(nameof(collection), collection, null);
        }
    }
}
