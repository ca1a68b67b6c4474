using Platform.Policy.Model;

namespace Platform.Policy.Comparison;

/// <summary>区县政策对比: districts as columns, one question a row. Never a ranking.</summary>
public sealed record ComparisonTable(IReadOnlyList<PolicyView> Districts, IReadOnlyList<ComparisonGroup> Groups)
{
    /// <summary>What the districts are called, in their order.</summary>
    public IReadOnlyList<string> Names { get; } = DistrictNames.Apart(Districts);
}

/// <summary>Rows that belong together, such as 目标 or 配建标准.</summary>
public sealed record ComparisonGroup(string Key, string Title, IReadOnlyList<ComparisonRow> Rows);

/// <summary>One question, with a cell for each district in the table's order.</summary>
/// <param name="Unit">The unit of every figure in the row; null where units are part of the text.</param>
public sealed record ComparisonRow(string Key, string Question, string? Unit, IReadOnlyList<ComparisonCell> Cells)
{
    /// <summary>Whether the districts answer differently, a missing answer included.</summary>
    public bool Differs => Cells.Select(cell => cell.Text).Distinct().Count() > 1;
}

/// <summary>What one district's policy says to a question; without entries, why it says nothing.</summary>
public sealed record ComparisonCell(IReadOnlyList<ComparisonEntry> Entries, string? MissingReason)
{
    public string Text => string.Join("；", Entries.Select(entry => entry.Text));
}

/// <summary>One answer with the item it comes from.</summary>
public sealed record ComparisonEntry(string Text, PolicyItem? Item);
