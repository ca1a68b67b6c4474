using System.Collections.Immutable;

namespace Platform.Documents.Model;

/// <summary>The mark at the top of page one (发文机关标志).</summary>
/// <param name="Names">The bodies, the host first.</param>
/// <param name="Suffix">文件 or empty; in a joint issue it stands to the right, centred on the names.</param>
public sealed record Letterhead(ImmutableArray<string> Names, string Suffix);

/// <summary>Who signs with a 签名章.</summary>
public sealed record Signer(string Post, string Name);

/// <summary>Whom to ask.</summary>
public sealed record Contact(string Name, string? Phone);

/// <summary>Who was at a meeting: 出席, 请假, 列席.</summary>
public sealed record Attendance(ImmutableArray<string> Present, ImmutableArray<string> Absent, ImmutableArray<string> Observers);
