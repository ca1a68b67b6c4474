using Platform.Web.Components.Casework;
using Platform.Web.Components.Tables;

namespace Platform.Web.Components.Front;

/// <summary>A table as a module declares one.</summary>
internal static class SampleTable
{
    private static readonly IReadOnlyList<Option> Statuses =
        [new("filed", "已备案"), new("review", "审核中"), new("returned", "退回补正"), new("closed", "已注销")];

    public static TableDefinition<SampleInstitution> Declare(Deadlines deadlines) =>
        new TableDefinition<SampleInstitution>("托育机构", row => $"{row.Number}")
        {
            Counter = "家",
            Link = row => $"~/components#institution-{row.Number}",
            Empty = new EmptyState("还没有托育机构", "机构提交备案后会出现在这里。"),
            Bulk = [new("发送提醒", "bell", "remind"), new("注销备案", "trash", "close") { Dangerous = true }],
        }
        .Text("name", "机构", row => row.Name, ColumnWidth.Wide)
        .Text("town", "镇街", row => row.Town)
        .Tag("status", "状态", row => row.Status, StatusOf)
        .Number("places", "托位", row => row.Places, "个", sum: true)
        .Money("subsidy", "补助", row => row.Subsidy, sum: true)
        .Day("filed", "备案日期", row => row.Filed)
        .Deadline("due", "办理期限", row => row.Due, deadlines.Until)
        .Search("q", "机构名称", text => row => row.Name.Contains(text))
        .Choice("status", "状态", Statuses, value => row => row.Status == value)
        .OnDay("since", "备案不早于", day => row => row.Filed >= day)
        .OrderBy(row => row.Filed, descending: true)
        .OrderBy(row => row.Number);

    public static StatusTag StatusOf(string status) => status switch
    {
        "filed" => new StatusTag("已备案", Tone.Good),
        "review" => new StatusTag("审核中", Tone.Neutral),
        "returned" => new StatusTag("退回补正", Tone.Attention),
        _ => new StatusTag("已注销", Tone.Ended),
    };
}
