using Microsoft.Extensions.Caching.Memory;
using Platform.Core.Accounts.Security;

namespace Platform.Core.Accounts.SignIns;

/// <summary>When this node last found a sign-in to hold and nothing to be owed.</summary>
public sealed class CheckedSignIns : IDisposable
{
    private readonly MemoryCache cache = new(new MemoryCacheOptions());

    public bool Holds(Guid signIn, DateTimeOffset now, SecuritySettings settings) =>
        cache.TryGetValue(signIn, out DateTimeOffset checkedAt) && now - checkedAt < TimeSpan.FromSeconds(settings.CheckSeconds) && checkedAt <= now;

    public void Add(Guid signIn, DateTimeOffset now) => cache.Set(signIn, now, TimeSpan.FromMinutes(1));

    public void Forget(Guid signIn) => cache.Remove(signIn);

    public void Dispose() => cache.Dispose();
}
