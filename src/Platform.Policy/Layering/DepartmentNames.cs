using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Shapes;

namespace Platform.Policy.Layering;

/// <summary>Departments by role: the local name where the district gives one, else the upper layer's generic name.</summary>
internal static class DepartmentNames
{
    public static IReadOnlyDictionary<string, Department> Of(IReadOnlyList<PackageContent> chain, Findings findings)
    {
        var departments = chain.SelectMany(content => content.Departments)
            .GroupBy(definition => definition.Role, StringComparer.Ordinal)
            .Select(layers => Make([.. layers], findings)).OfType<Department>()
            .OrderBy(department => department.Sort);
        return new OrderedDictionary<string, Department>(
            departments.Select(department => KeyValuePair.Create(department.Role, department)), StringComparer.Ordinal);
    }

    private static Department? Make(IReadOnlyList<DepartmentDefinition> layers, Findings findings)
    {
        var nearest = layers[^1];
        var fields = new Dictionary<string, BoundField>(nearest.Bound.Fields, StringComparer.Ordinal);
        foreach (var upper in layers.Reverse().Skip(1))
            foreach (var (name, field) in upper.Bound.Fields.Where(entry => entry.Value.Key.Inherited)) fields.TryAdd(name, field);
        var made = new Binder(new KnownNames(), findings).Make(RecordShape.Of<Department>(), new BoundFields(nearest.Bound.Place, fields));
        return made is Department department ? department with { Role = nearest.Role, Source = nearest.Source } : null;
    }
}
