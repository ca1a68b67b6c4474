using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.WorkItems;

namespace Platform.Core.Subsidies.Rechecking;

/// <summary>The one piece of work that a department has while decided cases of its come out otherwise.</summary>
public sealed class RecheckItems(PlatformDb db, TimeProvider time)
{
    /// <summary>The page of cases that wait for a choice, within the tenant.</summary>
    public const string Page = "~/office/subsidies/recheck";

    private const string Answer = "已逐件处理。";

    /// <summary>Sends it with the next save, in place of one that is still open.</summary>
    internal async Task SendAsync(string department, string receiver, int cases, CancellationToken cancellation)
    {
        await EndAsync(department, "有了新的变化，另有一件代替。", cancellation).ConfigureAwait(false);
        db.Add(new WorkItem
        {
            Module = CaseDesk.Module,
            Title = $"追溯执行：{cases} 件已办结的补贴结果不同",
            Text = "政策自过去的日期起施行，这些办件按现在的规定结果不同，请逐件选择补发、追回或不调整，并写明理由。",
            Url = Page,
            Department = department,
            Receiver = receiver,
            Sender = "系统",
            SentAt = time.GetUtcNow(),
        });
    }

    /// <summary>Ends it with the next save: nothing is left to choose.</summary>
    internal Task EndAsync(string department, CancellationToken cancellation) => EndAsync(department, Answer, cancellation);

    private async Task EndAsync(string department, string answer, CancellationToken cancellation)
    {
        foreach (var item in await db.Set<WorkItem>().Where(item => item.Department == department && item.Url == Page && item.State == WorkItemState.Open).ToListAsync(cancellation).ConfigureAwait(false))
        {
            (item.State, item.FinishedAt, item.FinisherId, item.Finisher, item.Answer) = (WorkItemState.Done, time.GetUtcNow(), db.Work.AccountId, db.Work.Actor, answer);
        }
    }
}
