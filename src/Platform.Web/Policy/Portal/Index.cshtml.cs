using Microsoft.AspNetCore.Authorization;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Policy.Model;

namespace Platform.Web.Policy.Portal;

/// <summary>The documents in force: head, standing, basis, outline.</summary>
[AllowAnonymous]
public sealed class IndexModel(PolicyReader reader, Calendar calendar) : PolicyPage(reader, calendar)
{
    public string IssuerOf(PolicyDocument document) =>
        document.Issuer is { } key && Policy.Tenant.Issuers.TryGetValue(key, out var issuer)
            ? issuer.Name
            : document.IssuerName ?? "文件未署名";

    /// <summary>Whether a section stands below a first-level heading: 二（一） does, 二 does not.</summary>
    public static bool IsDeep(Section section) => section.Clause.Contains('（', StringComparison.Ordinal);
}
