using Platform.Core.Notices.Templates;
using Platform.Policy.Model;

namespace Platform.Core.Notices;

internal static class NoticeIssuer
{
    private const string SameAsDocument = "document";

    /// <summary>The first of the declared issuers that the district has.</summary>
    public static Issuer? Choose(TemplateDeclaration declaration, TenantProfile tenant, PolicyDocument document) =>
        declaration.Issuer
            .Select(key => key == SameAsDocument ? document.Issuer : key)
            .Select(key => key is null ? null : tenant.Issuers.GetValueOrDefault(key))
            .FirstOrDefault(issuer => issuer is not null);
}
