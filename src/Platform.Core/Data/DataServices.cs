using Platform.Core.Audit;
using Platform.Core.Tenancy;

namespace Platform.Core.Data;

/// <summary>What a context needs besides its options.</summary>
public sealed record DataServices(IMultiTenantContextAccessor Accessor, WorkContext Work, AuditTrail Trail);
