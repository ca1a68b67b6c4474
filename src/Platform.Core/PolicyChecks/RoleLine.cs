using Platform.Documents.Clauses;
using Platform.Policy.Model;

namespace Platform.Core.PolicyChecks;

/// <summary>分工行 of a clause: which text stands under which role's label, in the district's own vocabulary.</summary>
internal sealed class RoleLine
{
    private readonly Dictionary<DutyRole, string> _segments = [];

    public bool IsEmpty => _segments.Count == 0;

    public IReadOnlyDictionary<DutyRole, string> Segments => _segments;

    public static RoleLine Read(Clause clause, Vocabulary vocabulary)
    {
        var line = new RoleLine();
        var text = clause.Text.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)
            .Replace('(', '（').Replace(')', '）').Replace(':', '：');
        var open = text.LastIndexOf('（');
        if (open < 0)
        {
            return line;
        }

        var inside = text[(open + 1)..].TrimEnd('）', '。');
        line.ReadBefore(inside, vocabulary);
        line.ReadAfter(inside, vocabulary);
        return line;
    }

    private static IEnumerable<(DutyRole Role, string Label)> Labels(Vocabulary vocabulary, LabelPosition position) =>
        vocabulary.Roles.Where(role => role.Value.Position == position)
            .SelectMany(role => role.Value.Also.Prepend(role.Value.Label).Select(label => (role.Key, label)))
            .OrderByDescending(pair => pair.label.Length);

    private void ReadBefore(string inside, Vocabulary vocabulary)
    {
        var starts = Labels(vocabulary, LabelPosition.Before)
            .Select(pair => (pair.Role, At: inside.IndexOf(pair.Label + "：", StringComparison.Ordinal), pair.Label.Length))
            .Where(found => found.At >= 0).OrderBy(found => found.At).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var from = starts[i].At + starts[i].Length + 1;
            var to = i + 1 < starts.Count ? starts[i + 1].At : inside.Length;
            _segments.TryAdd(starts[i].Role, inside[from..to]);
        }
    }

    private void ReadAfter(string inside, Vocabulary vocabulary)
    {
        foreach (var (role, label) in Labels(vocabulary, LabelPosition.After))
        {
            if (inside.EndsWith(label, StringComparison.Ordinal))
            {
                _segments.TryAdd(role, inside[..^label.Length]);
                return;
            }
        }
    }
}
