namespace Platform.Documents.Reading;

/// <summary>A value of the head with where it stands in the file.</summary>
internal abstract record HeadNode(int Line, int Column);

internal sealed record HeadScalar(string Value, int Line, int Column) : HeadNode(Line, Column);

internal sealed record HeadSequence(IReadOnlyList<HeadNode> Items, int Line, int Column) : HeadNode(Line, Column);

internal sealed record HeadMapping(IReadOnlyList<HeadEntry> Entries, int Line, int Column) : HeadNode(Line, Column);

internal sealed record HeadEntry(HeadScalar Key, HeadNode Value);
