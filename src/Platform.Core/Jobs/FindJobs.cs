using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts;
using Platform.Core.Data;

namespace Platform.Core.Jobs;

/// <summary>The jobs that somebody may see: the own ones, and every job of the tenant with the permission to operate the platform.</summary>
public sealed class FindJobs(PlatformDb db, Rights rights)
{
    public IQueryable<Job> Visible()
    {
        var (account, all) = (rights.AccountId, rights.Allows(Permissions.Operate));
        return db.Set<Job>().AsNoTracking().Where(job => all || (account != null && job.AccountId == account));
    }

    public Task<Job?> FindAsync(Guid id, CancellationToken cancellation) => Visible().SingleOrDefaultAsync(job => job.Id == id, cancellation);

    /// <summary>What could not be done, and why.</summary>
    public async Task<IReadOnlyList<JobFailure>> FailuresAsync(Guid id, CancellationToken cancellation) =>
        await db.Set<JobFailure>().AsNoTracking().Where(failure => failure.JobId == id).OrderBy(failure => failure.Item).ToListAsync(cancellation).ConfigureAwait(false);
}
