using Platform.Policy.Model;
using Platform.Policy.Shapes;
using Platform.Policy.Wording;

namespace Platform.Policy.Differences;

/// <summary>What became of the district itself: its departments, towns, issuers, words and settings. No document dates them.</summary>
internal sealed class ProfileDifferences(PackageNames before, PackageNames after)
{
    private readonly List<(string Group, PolicyDifference Difference)> _found = [];

    public IReadOnlyList<(string Group, PolicyDifference Difference)> Found => _found;
    public bool Noted { get; private set; }

    public void Find()
    {
        var (old, now) = (before.Package.Profile, after.Package.Profile);
        Table("departments", Own(before), Own(after), department => $"部门{Marks.Quote(department.Name)}");
        Table("towns", old.Towns, now.Towns, town => $"乡镇街道{Marks.Quote(town.Name)}");
        Table("issuers", old.Issuers, now.Issuers, issuer => $"发文主体{Marks.Quote(issuer.Name)}");
        Compare("profile", old with { Towns = now.Towns, Issuers = now.Issuers }, now, old.Name);
    }

    /// <summary>The roles to which either version gives a local name, as this version names them.</summary>
    private Dictionary<string, Department> Own(PackageNames names)
    {
        var roles = new[] { before, after }.SelectMany(side => side.Package.Chain.Nearest.Departments).Select(department => department.Role).ToHashSet(StringComparer.Ordinal);
        return names.Package.Departments.Where(entry => roles.Contains(entry.Key)).ToDictionary(StringComparer.Ordinal);
    }

    private void Table<T>(string group, IReadOnlyDictionary<string, T> old, IReadOnlyDictionary<string, T> now, Func<T, string> subject)
        where T : class
    {
        Noted |= !old.Keys.Where(now.ContainsKey).SequenceEqual(now.Keys.Where(old.ContainsKey));
        foreach (var (key, entry) in now)
        {
            if (old.TryGetValue(key, out var was)) Compare(group, was, entry, subject(was));
            else Put(group, DifferenceKind.Added, $"新增{subject(entry)}", null, null, null);
        }

        foreach (var (_, entry) in old.Where(pair => !now.ContainsKey(pair.Key))) Put(group, DifferenceKind.Removed, $"删去{subject(entry)}", null, null, null);
    }

    private void Compare(string group, object old, object now, string subject)
    {
        var compared = new RecordDifferences(new RuleNames(before, null), new RuleNames(after, null));
        compared.Compare(old, now, new Spot(subject));
        Noted |= compared.Noted;
        foreach (var found in compared.Found) Put(group, found.Kind, found.Text, found.Before, found.After, RecordShape.Of(now.GetType()).Find("from")?.Get(now) as DateOnly?);
    }

    private void Put(string group, DifferenceKind kind, string text, string? a, string? b, DateOnly? from) =>
        _found.Add((group, new PolicyDifference(kind, text, a, b, null, null, null, from)));
}
