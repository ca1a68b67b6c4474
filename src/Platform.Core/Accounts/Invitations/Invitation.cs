using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Core.Accounts.Invitations;

/// <summary>邀请: a link with which one person opens an account, or sets a new password for the account that there is.</summary>
public sealed class Invitation : ITenantOwned, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    /// <summary>SHA-256 of the link's key, which is 32 random bytes and is kept nowhere.</summary>
    [Secret]
    public required byte[] KeyHash { get; init; }

    /// <summary>The person's name; empty where the person is to say it.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The user name, where the inviter has chosen it.</summary>
    public string? UserName { get; init; }

    public string? Department { get; init; }

    public string? Area { get; init; }

    /// <summary>The roles that the account gets, each as <see cref="InvitedRole"/> writes it.</summary>
    public List<string> Roles { get; init; } = [];

    /// <summary>The account that gets a new password; null where a new one is opened.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>Who invited, and must still be allowed to promise the roles when the link is used; null for the province and the platform itself.</summary>
    public Guid? InvitedById { get; init; }

    /// <summary>Who invited, as the person's name stood then.</summary>
    public required string InvitedBy { get; init; }

    public DateTimeOffset InvitedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    public int Version { get; set; }

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && RevokedAt is null && now < ExpiresAt;
}
