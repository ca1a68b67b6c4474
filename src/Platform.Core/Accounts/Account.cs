using Microsoft.AspNetCore.Identity;
using Platform.Core.Accounts.Security;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Core.Accounts;

/// <summary>账号: one person in one tenant. The same user name in another tenant is another account.</summary>
public sealed class Account : IdentityUser<Guid>, ITenantOwned, IVersioned
{
    public Account() => Id = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    /// <summary>The person's name, as colleagues and notices show it.</summary>
    public required string DisplayName { get; set; }

    /// <summary>The department the person works in, by its role key (health, education …); null for people of no department.</summary>
    public string? Department { get; set; }

    /// <summary>The town or village the person works for, by its administrative code; null for the whole district.</summary>
    public string? Area { get; set; }

    /// <summary>First sign-in, or a password set by somebody else: nothing can be done before it is changed.</summary>
    public bool MustChangePassword { get; set; }

    public DateTimeOffset? PasswordChangedAt { get; set; }

    /// <summary>停用: since when it cannot sign in; null while it can.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    [Secret]
    public override string? Email { get; set; }

    [Secret]
    public override string? NormalizedEmail { get; set; }

    [Secret]
    public override string? PhoneNumber { get; set; }

    [Secret]
    public override string? PasswordHash { get; set; }

    [Secret]
    public override string? SecurityStamp { get; set; }

    public int Version { get; set; }

    public bool IsLocked(DateTimeOffset now) => LockoutEnd > now;

    /// <summary>One failure more; as many in a row as the settings say lock the account.</summary>
    /// <returns>Whether this one locked it.</returns>
    public bool Fail(DateTimeOffset now, SecuritySettings settings)
    {
        AccessFailedCount++;
        if (AccessFailedCount < settings.FailedAttempts)
        {
            return false;
        }

        (AccessFailedCount, LockoutEnd) = (0, now.AddMinutes(settings.LockMinutes));
        return true;
    }

    public void Succeed() => (AccessFailedCount, LockoutEnd) = (0, null);
}
