namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>新建居住区按不少于8托位/千人配建: value, unit, scope.</summary>
internal static class PlanningProposal
{
    public static void Fill(Recognised found, ClausePlace place)
    {
        found.Add("title", place.Title);
        found.Figure(place);
        found.Add("bound", TargetProposal.BoundOf(place));
        found.Add("scope", ScopeOf(place.Sentence));
    }

    private static string? ScopeOf(string sentence)
    {
        var isNew = sentence.Contains("新建", StringComparison.Ordinal);
        var isExisting = sentence.Contains("老城区", StringComparison.Ordinal) || sentence.Contains("已建成", StringComparison.Ordinal);
        return (isNew, isExisting) switch { (true, false) => "new", (false, true) => "existing", _ => null };
    }
}
