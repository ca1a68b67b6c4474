namespace Platform.Templating;

/// <summary>One call of a <see cref="Templating.Function"/>: its arguments, already bound by position, name and pipe and converted by kind. Valid until the body returns.</summary>
public sealed class Call
{
    private readonly object?[] _values;
    private readonly ulong _given;

    internal Call(EvaluationContext context, object?[] values, ulong given, IReadOnlyList<object?> rest)
    {
        Context = context;
        _values = values;
        _given = given;
        Rest = rest;
    }

    public EvaluationContext Context { get; }

    /// <summary>The arguments taken by a rest parameter; empty when there is none.</summary>
    public IReadOnlyList<object?> Rest { get; }

    /// <summary>True when the call gave this argument, even as null; false when the default stands.</summary>
    public bool IsGiven(int index) => (_given & (1UL << index)) != 0;

    public object? Any(int index) => _values[index];

    public string? Text(int index) => (string?)_values[index];

    public int Integer(int index) => _values[index] is { } value ? (int)value : 0;

    public long Long(int index) => _values[index] switch
    {
        long value => value,
        int value => value,
        _ => 0,
    };

    /// <summary>A boxed int, long, decimal or double.</summary>
    public object Number(int index) => _values[index] ?? 0;

    public bool Boolean(int index) => _values[index] is true;

    public IReadOnlyList<object?>? List(int index) => (IReadOnlyList<object?>?)_values[index];

    public ScriptObject? Object(int index) => (ScriptObject?)_values[index];

    public Function? Function(int index) => (Function?)_values[index];

    public DateTime? DateTime(int index) => (DateTime?)_values[index];

    public TimeSpan? TimeSpan(int index) => (TimeSpan?)_values[index];
}
