namespace Platform.Web.PolicyEditing;

/// <summary>文件编号: a free name for a new document's folder, by its kind and year.</summary>
internal static class DocumentKey
{
    private static readonly (string Word, string Stem)[] Kinds =
    [
        ("实施方案", "implementation-plan"), ("方案", "plan"), ("计划", "plan"), ("规划", "plan"), ("意见", "opinions"), ("办法", "measures"), ("细则", "rules"), ("规定", "provisions"),
        ("条例", "regulations"), ("标准", "standards"), ("决定", "decision"), ("纪要", "minutes"), ("批复", "reply"), ("通知", "notice"), ("通告", "announcement"), ("公告", "announcement"),
    ];

    /// <param name="words">Its titles, which end with their 文种, and its 文种; the likeliest first.</param>
    /// <param name="taken">The names of the package's documents.</param>
    public static string Propose(IEnumerable<string> words, DateOnly? issued, IReadOnlyList<string> taken)
    {
        var stem = words.Select(text => Kinds.FirstOrDefault(kind => text.Split('（')[0].EndsWith(kind.Word, StringComparison.Ordinal)).Stem).FirstOrDefault(found => found is not null) ?? "document";
        var wanted = issued is { } day ? $"{stem}-{day.Year}" : stem;
        return Enumerable.Range(1, taken.Count + 1).Select(turn => turn == 1 ? wanted : $"{wanted}-{turn}").First(key => !taken.Contains(key));
    }
}
