namespace Platform.Core.Policies.Versions;

/// <summary>Who did something to a version, and when.</summary>
/// <param name="AccountId">Null for the platform itself.</param>
/// <param name="Name">The name as it stood then.</param>
public sealed record PolicyAct(Guid? AccountId, string Name, DateTimeOffset At);
