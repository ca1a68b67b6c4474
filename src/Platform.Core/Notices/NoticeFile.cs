using System.Collections.Immutable;

namespace Platform.Core.Notices;

/// <summary>A notice as a file.</summary>
/// <param name="Bytes">Null when the notice cannot be written in the format; the remarks say why.</param>
/// <param name="Remarks">What the maker of the notice should know, in Chinese sentences.</param>
public sealed record NoticeFile(byte[]? Bytes, string MediaType, ImmutableArray<string> Remarks);
