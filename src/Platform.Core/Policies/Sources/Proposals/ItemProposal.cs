using Platform.Policy.Model;

namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>What was recognised in a clause for a new item, for a person to confirm. What was not recognised is not there.</summary>
/// <param name="Values">By key; numbers and days as packages write them, departments as roles.</param>
public sealed record ItemProposal(string Collection, IReadOnlyDictionary<string, IReadOnlyList<string>> Values)
{
    /// <param name="place">The clause, its figure and what stands above.</param>
    /// <param name="collection">targets, duties, subsidies …</param>
    public static ItemProposal Of(PolicyView view, ClausePlace place, string collection)
    {
        var found = new Recognised();
        switch (collection)
        {
            case "targets": TargetProposal.Fill(found, view, place); break;
            case "duties": DutyProposal.Fill(found, place); break;
            case "subsidies": SubsidyProposal.Fill(found, place); break;
            case "preferences": PreferenceProposal.Fill(found, place); break;
            case "planning": PlanningProposal.Fill(found, place); break;
            case "parameters": found.Add("title", place.Title); found.Figure(place); break;
            case "staffing": found.Add("text", place.Words); break;
            case "supervision": found.Add("title", place.Title); found.Add("kind", SupervisionWords.Of(place.Words)); found.Add("text", place.Words); break;
            default: found.Add("title", place.Title); found.Add("text", place.Words); break;
        }

        return new ItemProposal(collection, found.Values);
    }
}
