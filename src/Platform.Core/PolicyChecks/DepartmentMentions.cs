using Platform.Documents.Clauses;
using Platform.Policy.Model;

namespace Platform.Core.PolicyChecks;

/// <summary>Which departments of the district a clause names, under their own or another printed name.</summary>
internal sealed class DepartmentMentions(PolicyView view)
{
    private readonly (string Role, string Name)[] names =
        [.. view.Departments.SelectMany(pair => pair.Value.Also.Prepend(pair.Value.Name).Select(name => (pair.Key, name))).OrderByDescending(pair => pair.name.Length)];

    public (IReadOnlyList<MentionedDepartment> Departments, IReadOnlyList<string> Unrecognised) Of(Clause clause, IReadOnlyList<PolicyItem> items)
    {
        var listed = items.SelectMany(DepartmentCheck.RolesOf).ToHashSet(StringComparer.Ordinal);
        var line = RoleLine.Read(clause, view.Tenant.Vocabulary);
        var assigned = line.Segments.OrderBy(segment => segment.Key).SelectMany(segment => In(segment.Value).Select(found => (found.Role, found.Name, As: (DutyRole?)segment.Key))).ToList();
        var unknown = line.Segments.Values.SelectMany(segment => DepartmentCheck.Rest(segment, In(segment).Select(found => found.Name)));
        var named = Said(clause.Text).Where(found => assigned.TrueForAll(other => other.Role != found.Role)).Select(found => (found.Role, found.Name, As: (DutyRole?)null));
        return ([.. assigned.Concat(named).Select(found => new MentionedDepartment(found.Role, found.Name, found.As, listed.Contains(found.Role)))], [.. unknown.Distinct()]);
    }

    private IEnumerable<(string Role, string Name)> In(string segment) =>
        names.Where(known => DepartmentCheck.Has(segment, known.Name)).DistinctBy(known => known.Role).OrderBy(known => segment.IndexOf(known.Name, StringComparison.Ordinal));

    // The longest name first, and what it stands on is taken: 区发展改革委 is not 区发改委 and 区教委 no part of a longer name.
    private List<(string Role, string Name)> Said(string text)
    {
        var rest = text.Replace("\n", "", StringComparison.Ordinal);
        var found = new List<(string Role, string Name, int At)>();
        foreach (var (role, name) in names.Where(known => known.Name.Length > 1))
        {
            if (rest.IndexOf(name, StringComparison.Ordinal) is var at and >= 0)
            {
                found.Add((role, name, at));
                rest = rest.Replace(name, new string('　', name.Length), StringComparison.Ordinal);
            }
        }

        return [.. found.OrderBy(one => one.At).DistinctBy(one => one.Role).Select(one => (one.Role, one.Name))];
    }
}
