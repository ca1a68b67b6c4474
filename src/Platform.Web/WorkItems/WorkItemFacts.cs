using Platform.Core.WorkItems;
using Platform.Policy.Wording;
using Platform.Web.Components.Casework;

namespace Platform.Web.WorkItems;

/// <summary>An item as its page shows it.</summary>
internal static class WorkItemFacts
{
    public static IReadOnlyList<LabelledFact> Of(WorkItem item) =>
    [
        new("来自", item.Sender),
        new("交给", item.Receiver),
        .. item.Due is { } due ? [new LabelledFact("期限", DateWords.Day(due))] : Array.Empty<LabelledFact>(),
        new("说明", item.Text ?? "无"),
    ];

    /// <summary>The latest first.</summary>
    public static IReadOnlyList<TimelineEntry> History(WorkItem item)
    {
        var told = new List<TimelineEntry> { new("发出", item.Sender, item.SentAt) };
        if (item is { OpenedAt: { } opened })
        {
            told.Add(new("打开", item.Opener ?? item.Receiver, opened));
        }

        if (item is { FinishedAt: { } finished })
        {
            var end = WorkItemWords.Of(item);
            told.Add(new(end.Text, item.Finisher ?? item.Sender, finished) { Why = item.Answer, Tone = end.Tone });
        }

        told.Reverse();
        return told;
    }
}
