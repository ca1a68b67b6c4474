namespace Platform.Web.Api;

/// <summary>What came of a change to a client.</summary>
public abstract record ApiClientChange
{
    private ApiClientChange()
    {
    }

    /// <param name="Secret">Shown once; nobody can read it again.</param>
    public sealed record Told(string ClientId, string Secret) : ApiClientChange;

    public sealed record Revoked : ApiClientChange;

    /// <param name="Reason">In Chinese, for whoever asked.</param>
    public sealed record Refused(string Reason) : ApiClientChange;
}
