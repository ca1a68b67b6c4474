namespace Platform.Core.Subsidies;

/// <summary>What is written down of an application.</summary>
/// <param name="Day">适用政策之日.</param>
public sealed record CaseEntry(string? Applicant, DateOnly? Day, IReadOnlyDictionary<string, string> Facts, IReadOnlyDictionary<string, IReadOnlyList<string>> Typed);
