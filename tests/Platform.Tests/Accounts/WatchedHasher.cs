using System.Collections.Concurrent;
using Microsoft.AspNetCore.Identity;
using Platform.Core.Accounts;

namespace Platform.Tests.Accounts;

/// <summary>Identity's own, which remembers what it was asked to verify.</summary>
public sealed class WatchedHasher : PasswordHasher<Account>
{
    // Format, pseudo-random function and iterations stand before the salt: they are the cost.
    private const int CostLength = 9;

    /// <summary>The cost of each verification, in their order.</summary>
    public ConcurrentQueue<string> Costs { get; } = [];

    public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        Costs.Enqueue(Convert.ToHexString(Convert.FromBase64String(hashedPassword), 0, CostLength));
        return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}
