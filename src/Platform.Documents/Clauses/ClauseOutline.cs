using Platform.Documents.Model;

namespace Platform.Documents.Clauses;

/// <summary>The clauses of an issued document, read from its text as published.</summary>
public sealed class ClauseOutline
{
    private readonly Dictionary<string, Clause> byPath;

    internal ClauseOutline(IReadOnlyList<Clause> clauses)
    {
        Clauses = clauses;
        All = [.. clauses.SelectMany(clause => clause.WithDescendants())];
        byPath = [];
        foreach (var clause in All)
        {
            byPath.TryAdd(clause.Path, clause);
        }
    }

    /// <summary>The clauses of the first level: 首部, then 一、二、… or the chapters, 尾部, the attachments.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>Every clause of every level in the document's order.</summary>
    public IReadOnlyList<Clause> All { get; }

    /// <summary>
    /// Reads raw text as copied or scanned from a government site. Never fails: what is not recognised as the start of a
    /// clause is text of the clause before it. A number out of sequence is not a heading.
    /// </summary>
    public static ClauseOutline Read(string sourceText)
    {
        ArgumentNullException.ThrowIfNull(sourceText);
        return new SourceTextOutline(SourceLine.Split(sourceText)).Build();
    }

    /// <summary>The clauses of a document that is already a model.</summary>
    public static ClauseOutline Of(OfficialDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentOutline(document).Build();
    }

    /// <summary>The clause at a path, or null. Widths of brackets and digits and spaces in the path do not matter.</summary>
    public Clause? Find(string path) => byPath.GetValueOrDefault(ClausePath.Normalise(path));
}
