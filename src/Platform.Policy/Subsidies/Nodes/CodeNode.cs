using Platform.Policy.Model;
using Platform.Policy.Subsidies.Facts;

namespace Platform.Policy.Subsidies.Nodes;

/// <summary>A flag, option, set or day of a rule; <see cref="CodeColumn.None"/> when missing.</summary>
internal abstract class CodeNode(string title, FactKind kind, IReadOnlyDictionary<string, string> options)
{
    public string Title { get; } = title;
    public FactKind Kind { get; } = kind;
    public IReadOnlyDictionary<string, string> Options { get; } = options;

    public abstract int Get(Cursor at);

    public string Print(Cursor at) => Get(at) is var code && code == CodeColumn.None ? "（未填）" : Figures.Code(code, Kind, Options);
}

internal sealed class FactCode(int slot, string title, FactKind kind, IReadOnlyDictionary<string, string> options) : CodeNode(title, kind, options)
{
    public int Slot { get; } = slot;

    public override int Get(Cursor at)
    {
        if (at.Codes[Slot] is { } column && column.Codes[at.Row] is var code && code != CodeColumn.None) return code;
        at.Gaps?.Missing(Slot);
        return CodeColumn.None;
    }
}

internal sealed class LaterCode(int slot, CodeNode before) : CodeNode(before.Title, before.Kind, before.Options)
{
    public override int Get(Cursor at) =>
        at.Codes[slot] is { } column && column.Codes[at.Row] is var code && code != CodeColumn.None ? code : before.Get(at);
}

internal sealed class RowCode(int slot, int rowsSlot, string title, FactKind kind, IReadOnlyDictionary<string, string> options) : CodeNode(title, kind, options)
{
    public override int Get(Cursor at)
    {
        if (at.Codes[slot] is { } column && column.Codes[at.Item] is var code && code != CodeColumn.None) return code;
        at.Gaps?.Missing(rowsSlot);
        at.Gaps?.Fault($"第{at.Item + 1}行没有填{Title}");
        return CodeColumn.None;
    }
}

/// <summary>The day of the evaluation.</summary>
internal sealed class TodayCode() : CodeNode("测算日", FactKind.Day, NoOptions)
{
    private static readonly Dictionary<string, string> NoOptions = [];

    public override int Get(Cursor at) => at.Today;
}

/// <summary>A written day.</summary>
internal sealed class ConstantDay(DateOnly day) : CodeNode("", FactKind.Day, NoOptions)
{
    private static readonly Dictionary<string, string> NoOptions = [];

    public override int Get(Cursor at) => day.DayNumber;
}
