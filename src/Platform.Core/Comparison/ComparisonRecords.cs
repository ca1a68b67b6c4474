using Platform.Policy.Comparison;
using Platform.Policy.Model;

namespace Platform.Core.Comparison;

/// <summary>One cell of a comparison as a program reads it.</summary>
public sealed record ComparisonRecord(
    string Group, string Question, string? Unit, string District, string? Answer, string? MissingReason, string? Layer, string? Document, string? Clause);

public static class ComparisonRecords
{
    public static IReadOnlyList<ComparisonRecord> Of(ComparisonTable table, bool all) =>
    [
        .. from comparison in table.Groups
           from row in comparison.Rows
           where all || row.Differs
           from cell in row.Cells.Select((cell, index) => (cell, District: table.Names[index]))
           from entry in cell.cell.Entries.Count > 0 ? cell.cell.Entries : [new ComparisonEntry("", null)]
           select new ComparisonRecord(
               comparison.Title, row.Question, row.Unit, cell.District, entry.Text.Length > 0 ? entry.Text : null, cell.cell.MissingReason,
               entry.Item?.Source.LayerName, Document(entry.Item), entry.Item?.Clause),
    ];

    internal static string Citation(PolicyItem? item) => item is null ? "" : $"〔{Document(item)} {item.Clause}〕";

    private static string? Document(PolicyItem? item) => item is null ? null : item.Source.DocumentNumber ?? item.Source.DocumentTitle;
}
