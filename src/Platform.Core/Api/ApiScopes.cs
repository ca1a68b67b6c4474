namespace Platform.Core.Api;

/// <summary>What a client of the API can be allowed; each module adds its own here.</summary>
public static class ApiScopes
{
    /// <summary>Documents, targets and amounts that are in force.</summary>
    public const string ReadPolicy = "policy.read";

    /// <summary>Every scope, under the name that pages show.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [ReadPolicy] = "查询政策",
    };
}
