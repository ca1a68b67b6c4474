using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Platform.Web.Policies;

/// <summary>逐行对照: one line of a text, kept, new or gone; null in a list of them stands for lines that are left out.</summary>
/// <param name="Number">In the later text; null for a line that is gone.</param>
public sealed record LineDifference(LineKind Kind, int? Number, string Text)
{
    private const int Around = 3;

    /// <summary>The lines that differ, each with three lines around it.</summary>
    public static IReadOnlyList<LineDifference?> Of(string before, string after)
    {
        var lines = InlineDiffBuilder.Diff(before, after, ignoreWhiteSpace: false).Lines;
        var near = lines.Index().Where(line => line.Item.Type != ChangeType.Unchanged)
            .SelectMany(line => Enumerable.Range(line.Index - Around, (2 * Around) + 1)).ToHashSet();
        List<LineDifference?> shown = [];
        foreach (var (index, line) in lines.Index())
        {
            if (near.Contains(index))
            {
                shown.Add(new LineDifference(KindOf(line.Type), line.Position, line.Text));
            }
            else if (shown.Count > 0 && shown[^1] is not null)
            {
                shown.Add(null);
            }
        }

        return shown;
    }

    private static LineKind KindOf(ChangeType type) => type switch
    {
        ChangeType.Inserted => LineKind.Added,
        ChangeType.Deleted => LineKind.Removed,
        _ => LineKind.Kept,
    };
}

public enum LineKind { Kept, Added, Removed }
