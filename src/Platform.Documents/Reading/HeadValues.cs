using System.Collections.Immutable;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>Typed access to the values of the head; what cannot be read as asked is a diagnostic.</summary>
internal sealed class HeadValues(HeadMapping head, DiagnosticList diagnostics, LineReader lines)
{
    private readonly Dictionary<string, HeadNode> values = new(StringComparer.Ordinal);

    public void CheckKeys(IReadOnlyCollection<string> known)
    {
        foreach (var (key, value) in head.Entries)
        {
            if (!known.Contains(key.Value))
            {
                diagnostics.Add(key.Line, key.Column, $"不认识的键 {key.Value}，最接近的是 {NearestKey.Of(key.Value, known)}。");
            }
            else if (!values.TryAdd(key.Value, value))
            {
                diagnostics.Add(key.Line, key.Column, $"键 {key.Value} 写了两次，请删去一个。");
            }
        }
    }

    public bool Has(string key) => values.ContainsKey(key);

    /// <summary>Whether a key is absent or says nothing.</summary>
    public bool IsBlank(string key) => values.GetValueOrDefault(key) switch
    {
        null => true,
        HeadScalar scalar => scalar.Value.Trim().Length == 0,
        HeadSequence sequence => sequence.Items.All(item => item is HeadScalar { Value: var value } && value.Trim().Length == 0),
        _ => false,
    };

    /// <summary>Where a key's value stands, or the start of the head.</summary>
    public (int Line, int Column) Place(string key) =>
        values.TryGetValue(key, out var node) ? (node.Line, node.Column) : (head.Line, head.Column);

    public void Report(string key, string message)
    {
        var (line, column) = Place(key);
        diagnostics.Add(line, column, message);
    }

    public InlineText Inline(string key) => values.TryGetValue(key, out var node) ? Inline(key, node) : InlineText.Empty;

    public string? Text(string key) => Inline(key) is { IsEmpty: false } inline ? inline.Text : null;

    public ImmutableArray<InlineText> InlineList(string key)
    {
        if (!values.TryGetValue(key, out var node))
        {
            return [];
        }

        var items = node is HeadSequence sequence ? sequence.Items : [node];
        return [.. items.Select(item => Inline(key, item)).Where(item => !item.IsEmpty)];
    }

    public ImmutableArray<string> List(string key) => [.. InlineList(key).Select(item => item.Text)];

    /// <summary>The values of a nested map with the given keys, or null when the key is absent.</summary>
    public HeadValues? Map(string key, IReadOnlyCollection<string> known)
    {
        if (!values.TryGetValue(key, out var node))
        {
            return null;
        }

        if (node is not HeadMapping mapping)
        {
            Report(key, $"{key} 应写成下一层的键：{string.Join("、", known)}。");
            return null;
        }

        var nested = new HeadValues(mapping, diagnostics, lines);
        nested.CheckKeys(known);
        return nested;
    }

    private InlineText Inline(string key, HeadNode node)
    {
        if (node is not HeadScalar scalar)
        {
            diagnostics.Add(node.Line, node.Column, $"{key} 的值应是一行文字。");
            return InlineText.Empty;
        }

        if (scalar.Value.AsSpan().Trim().Contains('\n'))
        {
            diagnostics.Add(node.Line, node.Column, $"{key} 的值应写成一行。");
            return InlineText.Empty;
        }

        var line = lines.Read(scalar.Value, scalar.Line, scalar.Column);
        return line.Slice(0, line.Text.Length);
    }
}
