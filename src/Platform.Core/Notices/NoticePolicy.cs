using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Core.Notices;

/// <summary>The policy and document that a template prints from, on the day asked for.</summary>
internal static class NoticePolicy
{
    /// <summary>
    /// On the document's own date a template prints what was issued: that document alone. Otherwise the policy in force on the
    /// day; where none is in force yet or any more, the latest document stands.
    /// </summary>
    public static (PolicyView View, PolicyDocument Document)? Choose(TenantPackage package, Templates.DefaultDay byDefault, DateOnly? asked, DateOnly today)
    {
        var day = asked ?? package.DefaultDay(today);
        var document = package.AsOf(day).Documents is [var inForce, ..] ? inForce : package.Documents.OrderByDescending(known => known.Issued).FirstOrDefault();
        if (document is null)
        {
            return null;
        }

        return byDefault == Templates.DefaultDay.Document
            ? (package.AsIssued(document.Id), document)
            : (package.AsOf(day), document);
    }
}
