using Platform.Core.Audit;

namespace Platform.Core.Keys.Cookies;

/// <summary>A key that protects cookies and form tokens, encrypted under the master key; all nodes read the same ones.</summary>
[NotAudited]
public sealed class CookieKey
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Name { get; init; }

    public required string Xml { get; init; }
}
