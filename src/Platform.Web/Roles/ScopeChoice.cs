using Platform.Core.Accounts;
using Platform.Core.Accounts.Granting;

namespace Platform.Web.Roles;

/// <summary>One choice of the form's list of scopes, which names the kind with the key: <c>department/health</c>.</summary>
internal static class ScopeChoice
{
    private static readonly IReadOnlyList<(RoleScope Scope, string Word, string Title)> Kinds =
        [(RoleScope.Department, "department", "部门"), (RoleScope.Area, "area", "镇街"), (RoleScope.Issuer, "issuer", "发文单位")];

    /// <summary>The choices that the tenant has, in groups.</summary>
    public static IEnumerable<(string Title, IEnumerable<(string Value, string Name)> Options)> Groups(RoleChoices choices) => Kinds
        .Select(kind => (kind.Title, Options: choices.ScopesOf(kind.Scope).Select(pair => ($"{kind.Word}/{pair.Key}", pair.Value))))
        .Where(group => group.Options.Any());

    /// <summary>The key where its kind is the role's; else the text itself, which no role admits.</summary>
    public static string? Parse(string? value, RoleScope scope)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var word = Kinds.FirstOrDefault(kind => kind.Scope == scope).Word;
        return word is not null && value.StartsWith(word + "/", StringComparison.Ordinal) ? value[(word.Length + 1)..] : value.Trim();
    }
}
