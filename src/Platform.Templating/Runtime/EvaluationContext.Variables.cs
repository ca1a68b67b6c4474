namespace Platform.Templating;

public sealed partial class EvaluationContext
{
    private readonly List<Scope> _scopes = [];

    internal Frame Frame { get; private set; } = new([]);

    internal ScriptObject This => _scopes[^1].Members;

    internal Scope Scope => _scopes[^1];

    internal bool TryGetVariable(string name, out object? value)
    {
        for (var i = _scopes.Count - 1; i >= 0; i--)
        {
            if (_scopes[i].TryGet(name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    internal void SetVariable(string name, object? value)
    {
        if (!This.CanWrite(name))
        {
            throw new FunctionException($"“{name}”是只读的，不能再赋值；请换一个名字");
        }

        if (!This.ContainsKey(name))
        {
            ChargeItems(1);
        }

        This[name] = value;
    }

    internal IEnumerable<string> KnownNames() =>
        _scopes.SelectMany(scope => scope.Members.Keys.Concat(scope.Loops?.Select(loop => loop.Variable ?? loop.Keyword) ?? []));

    internal void PushLoop(LoopState loop)
    {
        (Scope.Loops ??= []).Add(loop);
        if (loop.IsLocal)
        {
            (Frame.Loops ??= []).Add(loop);
        }
    }

    internal void PopLoop(LoopState loop)
    {
        Scope.Loops!.RemoveAt(Scope.Loops.Count - 1);
        if (loop.IsLocal)
        {
            Frame.Loops!.RemoveAt(Frame.Loops.Count - 1);
        }
    }

    internal void PushScope(ScriptObject members) => _scopes.Add(new Scope(members));

    internal void PopScope() => _scopes.RemoveAt(_scopes.Count - 1);

    internal Frame SwapFrame(Frame frame)
    {
        var previous = Frame;
        Frame = frame;
        return previous;
    }
}
