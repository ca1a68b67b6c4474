namespace Platform.Policy.Subsidies;

/// <summary>Whether a condition holds; unknown when a fact that decides it is missing or contradictory.</summary>
public enum Verdict : byte { Met, Unmet, Unknown }
