using Platform.Documents.Clauses;
using Platform.Policy.Model;

namespace Platform.Core.PolicyChecks;

/// <summary>条款对照: compares the items of one document with the text of the document itself.</summary>
public static class CheckPolicy
{
    /// <param name="view">The district's policy as that one document issued it.</param>
    /// <param name="document">The document; its items are those whose source names it.</param>
    /// <param name="sourceText">The text as published, pasted or scanned.</param>
    public static PolicyCheckReport Run(PolicyView view, PolicyDocument document, string sourceText)
    {
        return Run(view, document, ClauseOutline.Read(sourceText));
    }

    internal static PolicyCheckReport Run(PolicyView view, PolicyDocument document, ClauseOutline outline)
    {
        var items = ItemsOf(view, document);
        var check = new CheckRun(view, document, outline);
        foreach (var item in items)
        {
            check.Item(item);
        }

        check.Head();
        check.Coverage(items);
        return check.Report(items.Count);
    }

    internal static IReadOnlyList<PolicyItem> ItemsOf(PolicyView view, PolicyDocument document) =>
        [.. view.Items.Where(item => item.Source.DocumentId == document.Id && item.Source.Layer == document.Layer)];
}
