using Platform.Documents.Clauses;
using Platform.Policy.Model;

namespace Platform.Core.PolicyChecks;

/// <summary>Which leaf clauses of the source some item cites, or the outline marks as narrative.</summary>
internal static class ClauseCoverage
{
    private static readonly string[] HeadAndTail = ["首部", "尾部"];

    public static IEnumerable<(bool Covered, Clause Clause)> Run(PolicyDocument document, IEnumerable<PolicyItem> items, ClauseOutline outline)
    {
        var cited = items.Select(item => item.Clause).OfType<string>()
            .Concat(document.Outline.Where(section => section.Narrative).Select(section => section.Clause))
            .Distinct().ToList();
        return outline.All.Where(clause => clause.Children.Count == 0 && !IsHeadOrTail(clause))
            .Select(clause => (cited.Any(path => Covers(path, clause.Path)), clause));
    }

    public static bool IsHeadOrTail(Clause clause) => HeadAndTail.Contains(clause.Path);

    // An item on a numbered task or an attachment speaks for what stands below it; one on a chapter does not.
    public static bool Covers(string cited, string leaf) =>
        cited == leaf
        || (leaf.StartsWith(cited, StringComparison.Ordinal) && (char.IsAsciiDigit(cited[^1]) || cited.StartsWith("附件", StringComparison.Ordinal)) && !char.IsAsciiDigit(leaf[cited.Length]));
}
