namespace Platform.Policy.Subsidies;

/// <summary>What would have to be different: of what, how it is now, and what it must be, all as printed.</summary>
public sealed record Change(string Title, string Now, string Needed)
{
    /// <summary>机构等级现为四级，须三级及以上.</summary>
    public string Sentence { get; init; } = $"{Title}现为{Now}，须{Needed}";

    internal static Change AnyOf(IReadOnlyList<Change> choices) => choices.Count == 1
        ? choices[0]
        : new Change(string.Join("或", choices.Select(change => change.Title)), "", "")
        {
            Sentence = $"符合其中一项：{string.Join("；或 ", choices.Select(change => change.Sentence))}",
        };
}
