using Microsoft.EntityFrameworkCore;
using Platform.Core.WorkItems;

namespace Platform.Core.Subsidies;

/// <summary>What lies on the desk of whoever registered a case that was returned.</summary>
internal static class ReturnedItems
{
    /// <summary>Sends it with the next save.</summary>
    public static void Send(CaseDesk desk, SubsidyCase one) => desk.Db.Add(new WorkItem
    {
        Module = CaseDesk.Module,
        Title = $"补正补贴办件第 {one.Number} 号",
        Text = $"{one.SchemeTitle}：要改什么见办件。",
        Url = UrlOf(one),
        AssigneeId = one.RegisteredById,
        Receiver = one.RegisteredBy,
        SenderId = desk.Rights.AccountId,
        Sender = desk.Rights.Name,
        SentAt = desk.Now,
    });

    /// <summary>Ends it with the next save: the case was put right, or withdrawn.</summary>
    public static async Task EndAsync(CaseDesk desk, SubsidyCase one, CancellationToken cancellation)
    {
        var url = UrlOf(one);
        foreach (var item in await desk.Db.Set<WorkItem>().Where(item => item.Module == CaseDesk.Module && item.Url == url && item.State == WorkItemState.Open).ToListAsync(cancellation).ConfigureAwait(false))
        {
            (item.State, item.FinishedAt, item.FinisherId, item.Finisher) = (WorkItemState.Done, desk.Now, desk.Rights.AccountId, desk.Rights.Name);
        }
    }

    private static string UrlOf(SubsidyCase one) => $"~/office/subsidies/{one.Id}";
}
