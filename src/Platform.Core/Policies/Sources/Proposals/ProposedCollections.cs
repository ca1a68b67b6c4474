using System.Text.RegularExpressions;
using Platform.Core.PolicyChecks;
using Platform.Policy.Forms;

namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>What kind of item the wording of a clause asks for.</summary>
public static partial class ProposedCollections
{
    /// <summary>The collections in which an item can be begun from a clause: every one that a document has.</summary>
    public static readonly IReadOnlyList<string> All = [.. PolicyTables.OfDocument.Select(table => table.Name)];

    /// <summary>Those that the wording speaks for, the likeliest first; what the clause has already comes last. Never empty.</summary>
    public static IReadOnlyList<string> Of(ComparedClause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var text = clause.Clause.Text;
        var figures = clause.Figures.Any(figure => !figure.Mark.IsDay);
        var dated = clause.Figures.Any(figure => figure.Mark.IsDay);
        var found = new List<string>();
        Add(found, "planning", figures && Planning().IsMatch(text));
        Add(found, "subsidies", figures && Money().IsMatch(text) && Subsidy().IsMatch(text));
        Add(found, "targets", figures && dated && Target().IsMatch(text));
        Add(found, "preferences", Preference().IsMatch(text));
        Add(found, "duties", clause.Departments.Any(named => named.As is not null));
        Add(found, "staffing", Staffing().IsMatch(text));
        Add(found, "conference", Conference().IsMatch(text));
        Add(found, "phases", Phase().IsMatch(text));
        Add(found, "supervision", Supervision().IsMatch(text));
        Add(found, "duties", !found.Contains("duties"));
        var present = clause.Items.Select(item => item.Item.Source.Collection).ToHashSet(StringComparer.Ordinal);
        return [.. found.OrderBy(present.Contains)];
    }

    private static void Add(List<string> found, string collection, bool speaks)
    {
        if (speaks)
        {
            found.Add(collection);
        }
    }

    [GeneratedRegex("配建|托位/千人|每千人[^，。]{0,12}(规划|建设|配套)")]
    private static partial Regex Planning();

    [GeneratedRegex(@"\d[万亿]?元")]
    private static partial Regex Money();

    [GeneratedRegex("奖补|补助|奖励|资助|补贴")]
    private static partial Regex Subsidy();

    [GeneratedRegex("达到?|不低于|不少于|以上|占比|覆盖|新增|建成")]
    private static partial Regex Target();

    [GeneratedRegex("免征|减征|减免|减按|居民生活类价格|居民价格|税收优惠|优惠政策")]
    private static partial Regex Preference();

    [GeneratedRegex("(学历|从业经历|资格证|持证)[^。]*(人员|负责人)|(人员|负责人)[^。]*(学历|从业经历|资格证|持证)")]
    private static partial Regex Staffing();

    [GeneratedRegex("(建立|成立|组建|设立)[^。]{0,30}(联席会议|领导小组|工作专班|协调小组|会商机制|协调机制)")]
    private static partial Regex Conference();

    [GeneratedRegex(@"阶段[^。]{0,6}\d{4}年")]
    private static partial Regex Phase();

    [GeneratedRegex("双随机|巡查|黑名单|信用评价|监督检查|综合监管")]
    private static partial Regex Supervision();
}
