namespace Platform.Documents.Clauses;

/// <summary>One clause (条款) of an issued document, with the clauses below it.</summary>
/// <param name="Path">Where it stands, as officials cite it: <c>二（三）11</c>, <c>第九条（一）</c>, <c>首部</c>, <c>附件1</c>, <c>附件1·一（二）</c>, <c>尾部</c>.</param>
/// <param name="Title">The heading without number and closing full stop; for a run-in heading its first sentence.</param>
/// <param name="Text">The clause's own text with its heading and without its number, normalised by <see cref="ClauseText.Normalise"/>; paragraphs end in a line feed.</param>
/// <param name="Line">The line of the source it starts on, from 1.</param>
/// <param name="Children">The clauses directly below it.</param>
public sealed record Clause(string Path, string Title, string Text, int Line, IReadOnlyList<Clause> Children)
{
    /// <summary>Its own text and that of all clauses below, in the source's order.</summary>
    public string FullText { get; } = string.Join('\n', Children.Select(child => child.FullText).Prepend(Text).Where(text => text.Length > 0));

    /// <summary>Whether the clause or one below it says this, whatever the spaces, line ends, quotation marks, dashes and widths of punctuation.</summary>
    public bool Says(string fragment)
    {
        var sought = ClauseText.ForMatching(fragment);
        return sought.Length > 0 && ClauseText.ForMatching(FullText).Contains(sought, StringComparison.Ordinal);
    }

    /// <summary>The clause and all below it, in the source's order.</summary>
    public IEnumerable<Clause> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);
}
