namespace Platform.Core.Tenancy;

/// <summary>
/// A row that belongs to one tenant. Whoever implements this gets the tenant filter, the save guard, the alternate key (TenantId, Id)
/// where there is an Id, and row-level security; a structural test proves it for each.
/// </summary>
public interface ITenantOwned
{
    /// <summary>Stamped on the first save; never changes. Whoever has it in its key sets it itself.</summary>
    Guid TenantId { get; set; }
}
