using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Platform.Policy.Model;
using Platform.Templating;

namespace Platform.Core.Notices.Model;

/// <summary>Turns policy records into what templates read: snake_case names, sourced figures, departments by their local name.</summary>
internal sealed class ModelObject(PolicyView policy)
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    public static string Name(string property) => JsonNamingPolicy.SnakeCaseLower.ConvertName(property);

    public ScriptObject From(object record, string? sourceId = null)
    {
        var source = record is PolicyItem item ? item.SourceId : sourceId;
        var members = new ScriptObject();
        foreach (var property in PropertiesOf(record.GetType()))
        {
            members[Name(property.Name)] = Member(property, property.GetValue(record), source);
        }

        return members;
    }

    public ScriptArray List(IEnumerable values, string? sourceId = null)
    {
        var list = new ScriptArray();
        foreach (var value in values)
        {
            list.Add(Value(value, sourceId));
        }

        return list;
    }

    public object? Value(object? value, string? sourceId) => value switch
    {
        null or bool => value,
        string text => new TextValue(text, sourceId),
        decimal number => new NumberValue(number, sourceId),
        int number => number,
        DateOnly day => new DateValue(day, sourceId),
        Enum option => EnumText.Of(option),
        IDictionary map => Map(map, sourceId),
        IEnumerable values => List(values, sourceId),
        _ => From(value, sourceId),
    };

    private object? Member(PropertyInfo property, object? value, string? sourceId) =>
        (property.GetCustomAttribute<ReferencesAttribute>()?.Kind, value) switch
        {
            (ReferenceKind.DepartmentRole, string role) => Department(role, sourceId),
            (ReferenceKind.DepartmentRole, IEnumerable<string> roles) => new ScriptArray(roles.Select(role => Department(role, sourceId))),
            (ReferenceKind.Indicator, string id) when policy.Indicators.Find(id) is { } indicator => From(indicator),
            (ReferenceKind.Issuer, string key) when policy.Tenant.Issuers.TryGetValue(key, out var issuer) => From(issuer),
            _ => IsPlain(property) ? Value(value, null) : Value(value, sourceId),
        };

    // A key or a position is not something the document states, so it carries no mark.
    private static bool IsPlain(PropertyInfo property) =>
        property.Name is nameof(PolicyItem.Id) or nameof(PolicyItem.Clause) or nameof(PolicyItem.Note);

    private TextValue Department(string role, string? sourceId) =>
        new TextValue(policy.Departments.TryGetValue(role, out var department) ? department.Name : role, sourceId);

    private ScriptObject Map(IDictionary map, string? sourceId)
    {
        var members = new ScriptObject();
        foreach (DictionaryEntry entry in map)
        {
            members[entry.Key is Enum key ? EnumText.Of(key) : (string)entry.Key] = Value(entry.Value, sourceId);
        }

        return members;
    }

    private static PropertyInfo[] PropertiesOf(Type type) => Properties.GetOrAdd(type, static key =>
        [.. key.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name is not ("Source" or "Overrides" or "FieldSources" or "SourceId" or "Assignments" or "File" or "EqualityContract"))]);
}
