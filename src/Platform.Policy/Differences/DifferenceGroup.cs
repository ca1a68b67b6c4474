namespace Platform.Policy.Differences;

/// <summary>Differences that an official reads together, such as 目标 or 补贴奖励.</summary>
public sealed record DifferenceGroup(string Key, string Title, IReadOnlyList<PolicyDifference> Differences);
