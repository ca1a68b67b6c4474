namespace Platform.Core.Tenancy.Board;

/// <summary>A step in a district's life, as the audit trails of the province and of the district itself tell it.</summary>
/// <param name="Action">As <see cref="Audit.AuditWords"/> knows it.</param>
/// <param name="From">The state before, where the step changed it.</param>
/// <param name="To">The state after, where the step changed it.</param>
public sealed record DistrictEvent(string Action, TenantState? From, TenantState? To, string Actor, DateTimeOffset At, string? Reason);
