using Platform.Templating.Syntax;

namespace Platform.Templating;

/// <summary>One object whose members are readable as plain names, with the loops running over it.</summary>
internal sealed class Scope(ScriptObject members)
{
    public ScriptObject Members { get; } = members;

    /// <summary>The running loops, outermost first; null before the first.</summary>
    public List<LoopState>? Loops { get; set; }

    public bool TryGet(string name, out object? value)
    {
        for (var i = (Loops?.Count ?? 0) - 1; i >= 0; i--)
        {
            var loop = Loops![i];
            if (loop.Variable == name && !loop.IsLocal)
            {
                value = loop.Value;
                return true;
            }

            if (loop.Keyword == name)
            {
                value = loop;
                return true;
            }
        }

        return Members.TryGetValue(name, out value);
    }
}

/// <summary>The local variables (<c>$x</c>) and arguments of one page, include or function call.</summary>
internal sealed class Frame(ScriptArray arguments)
{
    private Dictionary<string, object?>? _variables;
    private HashSet<string>? _readOnly;

    public ScriptArray Arguments { get; set; } = arguments;

    /// <summary>The block handed over by <c>wrap</c>, run by <c>$$</c>.</summary>
    public Block? Wrapped { get; init; }

    public List<LoopState>? Loops { get; set; }

    public bool TryGet(string name, out object? value)
    {
        for (var i = (Loops?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (Loops![i].Variable == name)
            {
                value = Loops[i].Value;
                return true;
            }
        }

        value = null;
        return _variables?.TryGetValue(name, out value) == true;
    }

    public bool TrySet(string name, object? value)
    {
        if (_readOnly?.Contains(name) == true)
        {
            return false;
        }

        (_variables ??= new(StringComparer.Ordinal))[name] = value;
        return true;
    }

    public void Protect(string name) => (_readOnly ??= new(StringComparer.Ordinal)).Add(name);
}
