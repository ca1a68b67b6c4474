using Platform.Policy.Model;

namespace Platform.Policy.Differences;

/// <summary>Which document of the old version is which of the new: by folder, else by number, or by title and day where none is printed.</summary>
internal sealed class DocumentPairs
{
    private readonly Dictionary<string, string> _oldByNew = new(StringComparer.Ordinal);

    public DocumentPairs(IReadOnlyList<PolicyDocument> before, IReadOnlyList<PolicyDocument> after)
    {
        foreach (var document in after.Where(document => before.Any(old => old.Id == document.Id))) _oldByNew[document.Id] = document.Id;
        foreach (var document in after.Where(document => !_oldByNew.ContainsKey(document.Id)))
            if (before.FirstOrDefault(old => !_oldByNew.ContainsValue(old.Id) && IsSamePaper(old, document)) is { } renamed) _oldByNew[document.Id] = renamed.Id;
    }

    public string? OldOf(string id) => _oldByNew.GetValueOrDefault(id);

    public bool Same(PolicyDocument? before, PolicyDocument? after) => before is null || after is null ? before is null && after is null : OldOf(after.Id) == before.Id;

    private static bool IsSamePaper(PolicyDocument old, PolicyDocument document) =>
        old.Issued == document.Issued && (old.Number is null ? document.Number is null && DocumentWords.Name(old) == DocumentWords.Name(document) : old.Number == document.Number);
}
