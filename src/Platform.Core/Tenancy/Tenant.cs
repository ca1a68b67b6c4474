using Platform.Core.Data;

namespace Platform.Core.Tenancy;

/// <summary>A tenant's row in the catalog. The catalog belongs to no tenant; only the province changes it.</summary>
public sealed class Tenant : IVersioned
{
    public const int IdentifierLength = 40;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public TenantKind Kind { get; init; } = TenantKind.District;

    public required string Identifier { get; set; }

    public required string Name { get; set; }

    /// <summary>Administrative division code (GB/T 2260), six digits; empty for the province.</summary>
    public required string Code { get; set; }

    public TenantState State { get; set; } = TenantState.Created;

    /// <summary>Why it is suspended, in the words that its pages show.</summary>
    public string? Notice { get; set; }

    /// <summary>正式启用日: before it the pages say that they are not in use yet; null where they were from the beginning.</summary>
    public DateOnly? LiveFrom { get; set; }

    public Guid? SuccessorId { get; set; }

    /// <summary>The day from which the successor acts.</summary>
    public DateOnly? SuccessionDay { get; set; }

    /// <summary>Host names of its own, in lower case.</summary>
    public List<string> Hosts { get; set; } = [];

    public int Version { get; set; }

    public TenantInfo ToInfo() => new(Id, Identifier, Name)
    {
        Kind = Kind,
        Code = Code,
        State = State,
        Notice = Notice,
        LiveFrom = LiveFrom,
        Hosts = [.. Hosts],
        SuccessorId = SuccessorId,
        SuccessionDay = SuccessionDay,
    };
}
