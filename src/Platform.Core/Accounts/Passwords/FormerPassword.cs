using Platform.Core.Audit;
using Platform.Core.Tenancy;

namespace Platform.Core.Accounts.Passwords;

/// <summary>A password that the account has or had, as its hash, so that it is not taken again.</summary>
[NotAudited]
public sealed class FormerPassword : ITenantOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    public Guid AccountId { get; init; }

    [Secret]
    public required string Hash { get; init; }

    public DateTimeOffset SetAt { get; init; }
}
