using Platform.Core.Accounts.Delegations;

namespace Platform.Core.WorkItems;

/// <summary>Who can be sent work; departments and towns by key under the names that pages show.</summary>
public sealed record Receivers(IReadOnlyDictionary<Guid, Colleague> People, IReadOnlyDictionary<string, string> Departments, IReadOnlyDictionary<string, string> Areas);
