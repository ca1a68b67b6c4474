using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.WorkItems;

namespace Platform.Core.Policies.Versions.Confirming;

/// <summary>What lies on desks because of a version that waits for its confirmation.</summary>
public sealed class ConfirmationItems(PlatformDb db)
{
    internal const string Module = "policies";

    internal Task<bool> OpenForAsync(PolicyVersion version, Guid person, CancellationToken cancellation) =>
        Open(version).AnyAsync(item => item.AssigneeId == person, cancellation);

    /// <summary>With the next save, they are done: by whoever confirmed the version, or because it was given up.</summary>
    internal async Task EndAsync(PolicyVersion version, PolicyAct act, string answer, CancellationToken cancellation)
    {
        foreach (var item in await Open(version).ToListAsync(cancellation).ConfigureAwait(false))
        {
            (item.State, item.FinishedAt, item.FinisherId, item.Finisher, item.Answer) = (WorkItemState.Done, act.At, act.AccountId, act.Name, answer);
        }
    }

    private IQueryable<WorkItem> Open(PolicyVersion version)
    {
        var page = $"/policies/{version.Id}";
        return db.Set<WorkItem>().Where(item => item.Module == Module && item.State == WorkItemState.Open && item.Url!.EndsWith(page));
    }
}
