using Platform.Core.WorkItems;
using Platform.Web.Components;

namespace Platform.Web.WorkItems;

/// <summary>Work in words.</summary>
internal static class WorkItemWords
{
    /// <summary>What became of an item, as its sender sees it.</summary>
    public static StatusTag Of(WorkItemState state, WorkItemKind kind, bool opened) => state switch
    {
        WorkItemState.Done => new StatusTag(kind == WorkItemKind.ToDo ? "已办结" : "已阅", Tone.Good),
        WorkItemState.Returned => new StatusTag("已退回", Tone.Attention),
        WorkItemState.Recalled => new StatusTag("已撤回", Tone.Ended),
        _ => new StatusTag(opened ? "对方已打开" : "对方未打开", Tone.Neutral),
    };

    public static StatusTag Of(WorkItem item) => item.State == WorkItemState.Open
        ? new StatusTag(item.Kind == WorkItemKind.ToDo ? "待办" : "待阅", Tone.Attention)
        : Of(item.State, item.Kind, item.OpenedAt is not null);
}
