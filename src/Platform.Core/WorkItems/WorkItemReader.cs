namespace Platform.Core.WorkItems;

/// <summary>Who looks at work: what is for the person, for the departments, and for the areas that the person works for.</summary>
public sealed record WorkItemReader(Guid AccountId, IReadOnlyList<string> Departments, IReadOnlyList<string> Areas);
