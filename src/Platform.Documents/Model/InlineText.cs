using System.Collections.Immutable;

namespace Platform.Documents.Model;

/// <summary>Text on one paper line or in one paragraph, as runs in reading order.</summary>
public sealed class InlineText : IEquatable<InlineText>
{
    public static readonly InlineText Empty = new([]);

    public InlineText(ImmutableArray<Run> runs)
    {
        Runs = runs;
        Text = runs is [var only] ? only.Text : string.Concat(runs.Select(run => run.Text));
    }

    public ImmutableArray<Run> Runs { get; }

    /// <summary>The visible text of all runs.</summary>
    public string Text { get; }

    public bool IsEmpty => Text.Length == 0;

    public static InlineText Of(string text) => text.Length == 0 ? Empty : new([new Run(text)]);

    public bool Equals(InlineText? other) => other is not null && Runs.SequenceEqual(other.Runs);

    public override bool Equals(object? obj) => Equals(obj as InlineText);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
