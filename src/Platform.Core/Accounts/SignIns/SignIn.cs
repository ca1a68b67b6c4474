using Platform.Core.Audit;
using Platform.Core.Tenancy;

namespace Platform.Core.Accounts.SignIns;

/// <summary>登录: one person on one device, from the password to the end. Its events tell the trail of it; being seen is no event.</summary>
[NotAudited]
public sealed class SignIn : ITenantOwned
{
    public const int AddressLength = 64;
    public const int AgentLength = 300;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    public Guid AccountId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Where from, as the nearest trusted proxy tells it.</summary>
    public string? Address { get; init; }

    /// <summary>The browser, in its own words.</summary>
    public string? Agent { get; init; }

    /// <summary>When it was last checked, at most every 30 seconds.</summary>
    public DateTimeOffset LastSeenAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public SignInEnd? End { get; set; }

    /// <summary>The time step of the one-time code that it was opened with, so that the same code opens no second one.</summary>
    public long? CodeStep { get; init; }
}
