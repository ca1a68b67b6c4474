using System.Reflection;
using Platform.Documents.Clauses;
using Platform.Policy.Model;

namespace Platform.Core.PolicyChecks;

/// <summary>Whether the clause names the item's departments, under the label of their role where it has a 分工行.</summary>
internal sealed class DepartmentCheck(PolicyView view)
{
    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '。', ' '];

    public IEnumerable<(bool Found, CheckKind Kind, string Sentence)> Run(PolicyItem item, Clause clause)
    {
        if (item is Duty duty && RoleLine.Read(clause, view.Tenant.Vocabulary) is { IsEmpty: false } line)
        {
            return Assigned(duty, line);
        }

        var named = RolesOf(item).Select(role => (Names(role).Any(clause.Says), CheckKind.DepartmentMissing, $"条款里没有部门“{Names(role)[0]}”"));
        var members = item is Conference conference ? Members(conference, clause) : [];
        return named.Concat(members);
    }

    private IEnumerable<(bool Found, CheckKind Kind, string Sentence)> Assigned(Duty duty, RoleLine line)
    {
        foreach (var (role, department) in duty.Assignments)
        {
            var segment = line.Segments.GetValueOrDefault(role) ?? "";
            var label = view.Tenant.Vocabulary.Roles.GetValueOrDefault(role)?.Label ?? role.ToString();
            yield return (Names(department).Any(name => Has(segment, name)), CheckKind.DepartmentMissing, $"原文的“{label}”里没有“{Names(department)[0]}”");
        }

        foreach (var (role, segment) in line.Segments)
        {
            var assigned = duty.Assignments.Where(assignment => assignment.Role == role).SelectMany(assignment => Names(assignment.Department));
            foreach (var name in Rest(segment, assigned))
            {
                yield return (false, CheckKind.DepartmentUnlisted, $"原文分工行里有“{name}”，条目没有列");
            }
        }
    }

    private static IEnumerable<(bool Found, CheckKind Kind, string Sentence)> Members(Conference conference, Clause clause) =>
        conference.Members.Select(member => (
            clause.Says(member.Unit) && (member.Post is null || clause.Says(member.Post)),
            CheckKind.DepartmentMissing, $"条款里没有成员“{member.Unit}{member.Post}”"));

    // A department's name must be the whole entry, so that 区教委 does not pass for a longer name.
    internal static bool Has(string segment, string name) =>
        segment.Contains(name, StringComparison.Ordinal)
        && (name.Contains('、', StringComparison.Ordinal) || segment.Split(Separators).Contains(name));

    internal static string[] Rest(string segment, IEnumerable<string> names) =>
        names.OrderByDescending(name => name.Length)
            .Aggregate(segment, (text, name) => Has(text, name) ? text.Replace(name, "、", StringComparison.Ordinal) : text)
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private IReadOnlyList<string> Names(string role) =>
        view.Departments.TryGetValue(role, out var department) ? [department.Name, .. department.Also] : [role];

    internal static IEnumerable<string> RolesOf(PolicyItem item) =>
        item.GetType().GetProperties()
            .Where(property => property.GetCustomAttribute<ReferencesAttribute>()?.Kind == ReferenceKind.DepartmentRole)
            .Where(property => !(item is Target { ResponsibleAssumed: true } && property.Name == nameof(Target.Responsible)))
            .SelectMany(property => property.GetValue(item) switch
            {
                string role => [role],
                IEnumerable<string> roles => roles,
                _ => Enumerable.Empty<string>(),
            });
}
