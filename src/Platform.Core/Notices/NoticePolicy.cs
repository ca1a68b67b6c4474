using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Wording;

namespace Platform.Core.Notices;

/// <summary>The policy and document that a template prints from, on the day asked for.</summary>
internal static class NoticePolicy
{
    /// <summary>Why nothing can be printed: no document at all, or none issued yet on the day asked for. Null where there is one.</summary>
    public static string? Refusal(TenantPackage package, DateOnly? asked)
    {
        if (package.Documents.Count == 0)
        {
            return "还没有录入政策文件";
        }

        var first = package.Documents.Min(document => document.Issued);
        return asked < first ? $"{DateWords.Day(asked.Value)}还没有政策文件，最早的一份成文于{DateWords.Day(first)}" : null;
    }

    /// <summary>
    /// On the document's own date a template prints what was issued: that document alone. Otherwise the policy in force on the
    /// day; where none is in force yet or any more, the latest document stands.
    /// </summary>
    public static (PolicyView View, PolicyDocument Document) Choose(TenantPackage package, Templates.DefaultDay byDefault, DateOnly? asked, DateOnly today)
    {
        var day = asked ?? package.DefaultDay(today);
        var document = package.AsOf(day).Documents is [var inForce, ..] ? inForce : package.Documents.OrderByDescending(known => known.Issued).First();
        return byDefault == Templates.DefaultDay.Document
            ? (package.AsIssued(document.Id), document)
            : (package.AsOf(day), document);
    }
}
