using System.Collections.Immutable;

namespace Platform.Documents.Model;

/// <summary>An official document (公文) as GB/T 9704-2012 knows it, ready to be written in any file format.</summary>
public sealed record OfficialDocument(
    DocumentHead Head,
    MainPart Main,
    IssuedPart? Issued,
    ImmutableArray<AttachmentPart> Attachments)
{
    /// <summary>All parts in the order of their pages.</summary>
    public IEnumerable<DocumentPart> Parts =>
        (Issued is null ? [Main] : new DocumentPart[] { Main, Issued }).Concat(Attachments);

    /// <summary>The part below whose text the 附件说明 stands: the issued text if there is one.</summary>
    public DocumentPart CarriesAttachmentNote => Issued is null ? Main : Issued;
}
