using System.Diagnostics.CodeAnalysis;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>What came of reading a document text: the document, or everything that is wrong with the text.</summary>
public sealed record DocumentReading
{
    internal DocumentReading(OfficialDocument? document, IReadOnlyList<DocumentDiagnostic> diagnostics)
    {
        Document = diagnostics.Count == 0 ? document : null;
        Diagnostics = diagnostics;
    }

    /// <summary>The document; null when there is any diagnostic, so that nothing incomplete is ever printed.</summary>
    public OfficialDocument? Document { get; }

    /// <summary>In the order of lines.</summary>
    public IReadOnlyList<DocumentDiagnostic> Diagnostics { get; }

    [MemberNotNullWhen(false, nameof(Document))]
    public bool HasErrors => Document is null;
}
