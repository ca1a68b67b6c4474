using Platform.Policy.Wording;

namespace Platform.Policy.Differences;

/// <summary>What became of what is named: new, gone, other than before, or no change of policy at all.</summary>
public enum DifferenceKind { Added, Removed, Changed, Remark }

/// <summary>一处变动: one thing that a version says otherwise than the version before it.</summary>
/// <param name="Text">The sentence without its source: 目标“每千人口托位数（2025年）”由 4.6 个/千人改为 5.0 个/千人.</param>
/// <param name="Before">The old value in words; null where there is none.</param>
/// <param name="After">The new value in words; null where there is none.</param>
/// <param name="SourceId">The item: collection/id; null for what is no item.</param>
/// <param name="Document">发文字号, or 《标题》 where none is printed; null for what no document says.</param>
/// <param name="ShowsFrom">The first day for which the platform answers otherwise, by the dates of the document; null where no day bounds it.</param>
public sealed record PolicyDifference(
    DifferenceKind Kind, string Text, string? Before, string? After, string? SourceId, string? Document, string? Clause, DateOnly? ShowsFrom)
{
    /// <summary>The whole sentence with document and clause.</summary>
    public string Sentence => Document is null ? Text : $"{Text}（{Joined(Document, Clause)}）";

    private static string Joined(string document, string? clause) => clause is null ? document : $"{document} {ClauseWords.Of(clause)}";
}
