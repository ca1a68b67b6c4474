using Platform.Policy.Model;
using Platform.Policy.Wording;

namespace Platform.Policy.Differences;

/// <summary>What became of each document of the district: head, standing, outline.</summary>
internal sealed class DocumentDifferences(PackageNames before, PackageNames after, DocumentPairs pairs)
{
    private readonly List<PolicyDifference> _found = [];

    public IReadOnlyList<PolicyDifference> Found => _found;
    public bool Noted { get; private set; }

    public void Find()
    {
        var (old, now) = (before.Package.Documents, after.Package.Documents);
        foreach (var document in now)
        {
            if (pairs.OldOf(document.Id) is { } id) Compare(old.First(one => one.Id == id), document);
            else Say(DifferenceKind.Added, document, $"新增{Subject(document)}：{Days(document)}");
        }

        foreach (var document in old.Where(one => !now.Any(other => pairs.OldOf(other.Id) == one.Id))) Say(DifferenceKind.Removed, document, $"删去{Subject(document)}");
    }

    private void Compare(PolicyDocument old, PolicyDocument document)
    {
        var compared = new RecordDifferences(new RuleNames(before, null), new RuleNames(after, null));
        compared.Compare(old, document, new Spot(Subject(old)));
        Noted |= compared.Noted;
        foreach (var found in compared.Found)
            _found.Add(new PolicyDifference(found.Kind, found.Text, found.Before, found.After, null, DocumentWords.Cite(document), found.Clause, From(found.Key, old, document)));
    }

    /// <summary>A new end shows when the first of the two ends comes, everything else from the first day of the document.</summary>
    private static DateOnly? From(string key, PolicyDocument old, PolicyDocument document) => key == "expires"
        ? new[] { old.Expires, document.Expires }.Min()
        : old.InForceFrom < document.InForceFrom ? old.InForceFrom : document.InForceFrom;

    private void Say(DifferenceKind kind, PolicyDocument document, string text) =>
        _found.Add(new PolicyDifference(kind, text, null, null, null, DocumentWords.Cite(document), null, document.InForceFrom));

    private static string Subject(PolicyDocument document) => $"政策文件{DocumentWords.Name(document)}";

    private static string Days(PolicyDocument document) =>
        $"{DateWords.Day(document.Issued)}成文，自{DateWords.Day(document.InForceFrom)}起施行{(document.EffectiveAssumed ? "（按成文日期推定）" : "")}";
}
