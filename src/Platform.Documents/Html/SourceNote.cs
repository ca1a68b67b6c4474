namespace Platform.Documents.Html;

/// <summary>What a reader may learn of a figure's source (依据).</summary>
/// <param name="Title">One sentence: item, document, clause.</param>
/// <param name="Document">The slug or number of the document, for scripts.</param>
/// <param name="ClausePath">The clause in it, as <see cref="Clauses.Clause.Path"/>.</param>
/// <param name="Link">A path on this site or an http(s) address; anything else is not written.</param>
public sealed record SourceNote(string Title, string? Document = null, string? ClausePath = null, string? Link = null);
