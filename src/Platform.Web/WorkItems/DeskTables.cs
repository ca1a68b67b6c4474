using Platform.Core.Time;
using Platform.Core.WorkItems;
using Platform.Web.Components;
using Platform.Web.Components.Casework;
using Platform.Web.Components.Office;
using Platform.Web.Components.Tables;
using Platform.Web.Routing;

namespace Platform.Web.WorkItems;

/// <summary>待办、已办、待阅、我发起 as tables over all modules.</summary>
public sealed class DeskTables(Deadlines deadlines, Calendar calendar, StaffLinks links, IEnumerable<OfficeMenuEntry> menu)
{
    private const int Soon = 3;
    private const string Overdue = "overdue";

    private readonly IReadOnlyDictionary<string, string> modules = menu.Select(entry => (entry.Noun, entry.Title)).Append((SendWorkItems.Module, "交办"))
        .DistinctBy(module => module.Item1).ToDictionary(module => module.Item1, module => module.Item2, StringComparer.Ordinal);

    public TableDefinition<WorkItem> Of(DeskTab tab) => tab switch
    {
        DeskTab.ToDo => Urgent(Table("待办事项", new EmptyState("没有待办事项", "交给你、你所在部门或镇街的事会出现在这里。"))
            .Text("sender", "来自", item => item.Sender)
            .Text("module", "类别", item => item.Module, ModuleName)
            .Moment("sent", "送达", item => item.SentAt)
            .Deadline("due", "期限", item => item.Due, deadlines.Until))
            .OrderBy(item => item.Due == null).OrderBy(item => item.Due).OrderBy(item => item.SentAt).OrderBy(item => item.Id),
        DeskTab.Done => Table("已办事项", new EmptyState("还没有办过的事", "办结、已阅和退回的事会出现在这里。"))
            .Text("sender", "来自", item => item.Sender)
            .Tag("state", "结果", item => item.State, state => WorkItemWords.Of(state, WorkItemKind.ToDo, opened: true))
            .Moment("finished", "办结时间", item => item.FinishedAt)
            .OrderBy(item => item.FinishedAt, descending: true).OrderBy(item => item.Id),
        DeskTab.ToRead => Table("待阅事项", new EmptyState("没有待阅事项", "发给你传阅的事会出现在这里。"), new BulkAction("标为已阅", "tick", "read"))
            .Text("sender", "来自", item => item.Sender)
            .Text("module", "类别", item => item.Module, ModuleName)
            .Moment("sent", "送达", item => item.SentAt)
            .OrderBy(item => item.SentAt, descending: true).OrderBy(item => item.Id),
        _ => Table("我发起的事项", new EmptyState("还没有发起过", "用“交办”把事情交给部门、镇街或同事，办理情况会出现在这里。"), new BulkAction("撤回", "leave", "recall"))
            .Text("receiver", "交给", item => item.Receiver)
            .Tag("state", "办理情况", item => item.State, (item, state) => WorkItemWords.Of(state, item.Kind, item.OpenedAt is not null))
            .Moment("sent", "发出", item => item.SentAt)
            .Deadline("due", "期限", item => item.Due, deadlines.Until)
            .OrderBy(item => item.SentAt, descending: true).OrderBy(item => item.Id),
    };

    private TableDefinition<WorkItem> Table(string title, EmptyState empty, params IReadOnlyList<BulkAction> bulk) =>
        new TableDefinition<WorkItem>(title, item => item.Id.ToString()) { Counter = "件", Empty = empty, Bulk = bulk, Link = item => links.Of($"work-items/{item.Id}") }
            .Text("title", "事项", item => item.Title, ColumnWidth.Wide)
            .Search("q", "事项", text => item => item.Title.Contains(text));

    private TableDefinition<WorkItem> Urgent(TableDefinition<WorkItem> table)
    {
        var today = calendar.Today();
        var until = deadlines.Last(Soon);
        IReadOnlyList<Option> options = until is null ? [new(Overdue, "已超期")] : [new(Overdue, "已超期"), new("soon", $"{Soon} 个工作日内到期")];
        return table.Choice("due", "期限", options, value => value == Overdue ? item => item.Due < today : item => item.Due >= today && item.Due <= until);
    }

    private string ModuleName(string key) => modules.GetValueOrDefault(key, key);
}
