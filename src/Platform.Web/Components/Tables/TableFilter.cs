using System.Linq.Expressions;

namespace Platform.Web.Components.Tables;

/// <summary>One control of the filter row.</summary>
public sealed record FilterField(string Name, string Label)
{
    /// <summary>Choices; null for a typed filter.</summary>
    public IReadOnlyList<Option>? Options { get; init; }
    public string? Example { get; init; }
}

/// <summary>选项: a value and the words for it.</summary>
public sealed record Option(string Value, string Text);

/// <summary>A filter as declared: its control, and the condition for a value; null where the value says nothing.</summary>
internal sealed record TableFilter<T>(FilterField Field, Func<string, Expression<Func<T, bool>>?> Condition);
