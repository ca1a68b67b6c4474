namespace Platform.Core.Tenancy;

/// <summary>
/// 区县: one jurisdiction that the deployment serves, or the province that runs it. <see cref="Id"/> never appears in an address;
/// <see cref="Identifier"/> is the short name in addresses and may change.
/// </summary>
public sealed record TenantInfo(Guid Id, string Identifier, string Name)
{
    /// <summary>The identifier of the province's own tenant, and the first segment of its addresses.</summary>
    public const string ProvinceIdentifier = "province";

    /// <summary>The province is a tenant like any other; every deployment has exactly one, under this id.</summary>
    public static readonly Guid ProvinceId = new("00000000-0000-7000-8000-000000000001");

    public TenantKind Kind { get; init; } = TenantKind.District;

    /// <summary>Administrative division code (GB/T 2260), six digits; empty for the province.</summary>
    public string Code { get; init; } = "";

    public TenantState State { get; init; } = TenantState.Active;

    /// <summary>Host names of the tenant's own, in lower case.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Who took over, where <see cref="State"/> is <see cref="TenantState.Succeeded"/>.</summary>
    public Guid? SuccessorId { get; init; }

    /// <summary>The day from which the successor acts.</summary>
    public DateOnly? SuccessionDay { get; init; }

    /// <summary>Why it is suspended, in the words that its pages show.</summary>
    public string? Notice { get; init; }

    /// <summary>正式启用日: before it the pages say that they are not in use yet; null where they were from the beginning.</summary>
    public DateOnly? LiveFrom { get; init; }

    /// <summary>Whether its people may change anything: a suspended or ended tenant can only be read.</summary>
    public bool IsWritable => State is TenantState.Created or TenantState.Invited or TenantState.Active;
}
