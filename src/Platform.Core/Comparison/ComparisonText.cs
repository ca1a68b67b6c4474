using System.Text;
using Platform.Policy.Comparison;

namespace Platform.Core.Comparison;

/// <summary>A comparison for the terminal: a question, then a line for each district.</summary>
public static class ComparisonText
{
    public static string Write(ComparisonTable table, bool all)
    {
        var text = new StringBuilder();
        foreach (var group in table.Groups.Where(group => group.Rows.Any(row => all || row.Differs)))
        {
            text.Append("== ").Append(group.Title).Append('\n');
            foreach (var row in group.Rows.Where(row => all || row.Differs))
            {
                text.Append('\n').Append(row.Question).Append(row.Unit is null ? "" : $"（{row.Unit}）").Append('\n');
                for (var i = 0; i < row.Cells.Count; i++)
                {
                    text.Append("  ").Append(table.Names[i]).Append('：').Append(Answer(row.Cells[i])).Append('\n');
                }
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Answer(ComparisonCell cell) => cell.Entries.Count == 0
        ? $"—（{cell.MissingReason}）"
        : string.Join("；", cell.Entries.Select(entry => entry.Text + ComparisonRecords.Citation(entry.Item)));
}
