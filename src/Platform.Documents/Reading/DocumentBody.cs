using System.Collections.Immutable;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>The parts read from the text below the head.</summary>
internal sealed record DocumentBody(MainPart Main, IssuedPart? Issued, ImmutableArray<AttachmentPart> Attachments);
