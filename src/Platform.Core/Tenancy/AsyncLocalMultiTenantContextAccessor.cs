namespace Platform.Core.Tenancy;

/// <summary>Flows with the asynchronous call, as in Finbuckle; the one place that can set it is <see cref="Enter"/>.</summary>
public sealed class AsyncLocalMultiTenantContextAccessor : IMultiTenantContextAccessor
{
    private static readonly AsyncLocal<MultiTenantContext?> Current = new();

    public MultiTenantContext? MultiTenantContext => Current.Value;

    /// <summary>Runs what follows inside a tenant until the returned scope is disposed.</summary>
    /// <exception cref="InvalidOperationException">Another tenant is already entered: tenants never nest.</exception>
    public static IDisposable Enter(MultiTenantContext context)
    {
        if (Current.Value is { } entered && entered.TenantInfo.Id != context.TenantInfo.Id)
        {
            throw new InvalidOperationException("A tenant is already entered.");
        }

        var scope = new Scope(Current.Value);
        Current.Value = context;
        return scope;
    }

    /// <summary>Looks something up inside a tenant, whichever the caller is in; what looks it up has a scope of its own and must not leave this thread.</summary>
    internal static T Apart<T>(MultiTenantContext context, Func<T> read)
    {
        var before = Current.Value;
        Current.Value = context;
        try
        {
            return read();
        }
        finally
        {
            Current.Value = before;
        }
    }

    private sealed class Scope(MultiTenantContext? before) : IDisposable
    {
        public void Dispose() => Current.Value = before;
    }
}
