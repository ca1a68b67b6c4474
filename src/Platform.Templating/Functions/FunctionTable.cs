using System.Collections.Immutable;

namespace Platform.Templating;

/// <summary>The names a template can call besides its model: functions at the root, and groups such as <c>string</c> or <c>math</c>. Immutable: every <c>Add</c> returns a new table.</summary>
public sealed class FunctionTable
{
    private readonly ImmutableDictionary<string, object?> _root;
    private readonly ImmutableDictionary<string, ImmutableDictionary<string, object?>> _groups;
    private readonly Lazy<ScriptObject> _built;

    private FunctionTable(
        ImmutableDictionary<string, object?> root,
        ImmutableDictionary<string, ImmutableDictionary<string, object?>> groups)
    {
        _root = root;
        _groups = groups;
        _built = new(Build);
    }

    public static FunctionTable Empty { get; } = new(
        ImmutableDictionary.Create<string, object?>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, ImmutableDictionary<string, object?>>(StringComparer.Ordinal));

    /// <summary>Everything in the table as one read-only object whose members are functions, constants and read-only groups.</summary>
    public ScriptObject Root => _built.Value;

    /// <summary>Adds a function to a group, creating the group; a function of that name is replaced.</summary>
    public FunctionTable Add(string group, Function function) => AddConstant(group, function.Name, function);

    public FunctionTable Add(string group, IEnumerable<Function> functions) =>
        functions.Aggregate(this, (table, function) => table.Add(group, function));

    /// <summary>Adds a function callable without a group, such as <c>include</c>.</summary>
    public FunctionTable AddRoot(Function function) => AddConstant(function.Name, function);

    /// <summary>Adds a constant, such as <c>math.pi</c>, to a group. An object given here should be frozen.</summary>
    public FunctionTable AddConstant(string group, string name, object? value)
    {
        var members = _groups.GetValueOrDefault(group) ?? ImmutableDictionary.Create<string, object?>(StringComparer.Ordinal);
        return new FunctionTable(_root, _groups.SetItem(group, members.SetItem(name, value)));
    }

    /// <summary>Adds a constant or an object at the root.</summary>
    public FunctionTable AddConstant(string name, object? value) => new(_root.SetItem(name, value), _groups);

    private ScriptObject Build()
    {
        var root = new ScriptObject(_root);
        foreach (var (name, members) in _groups)
        {
            root[name] = new ScriptObject(members.OrderBy(member => member.Key, StringComparer.Ordinal)).Freeze();
        }

        return root.Freeze();
    }
}
