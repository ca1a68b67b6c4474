using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Platform.Core.Data;
using Platform.Core.Data.Providers;
using Platform.Core.Jobs;
using Platform.Core.Tenancy;
using Platform.Core.WorkItems;
using Platform.Tests.Accounts;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Data;

/// <summary>The real server, killed while it runs jobs and people knock at its doors.</summary>
public sealed class KilledJobsTests(PostgresServer postgres)
{
    private const int Districts = 3;
    private const int JobsEach = 2;
    private const int BeforeEachKill = PostingJob.Items;
    private const int Kills = 2;
    private const int Visitors = 3;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Kill_WhileJobsRun_LeavesNothingHalfWrittenAndEachItemIsDoneOnce()
    {
        var database = await postgres.CopyAsync();
        var tenants = GeneratedDistricts.Write(Districts);
        await using var watcher = new PlatformServer(database);
        await TellAsync(database);
        await using (var first = NodeProcess.Start(database, tenants))
        {
            await first.WaitAsync(Cancellation);
            await first.KillAsync();
        }

        await watcher.Directory.RefreshAsync(Cancellation);
        var jobs = await QueueAsync(watcher);
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var told = await ListenAsync(database, "item_done");
            await using var doomed = NodeProcess.Start(database, tenants);
            var knocking = KnockAsync(await doomed.WaitAsync(Cancellation));
            await HearAsync(told, BeforeEachKill);
            await doomed.KillAsync();
            await knocking;
            await LengthenLeasesAsync(watcher);
            await VerifyAsync(watcher);
        }

        await using var finished = await ListenAsync(database, "job_done");
        await using var last = NodeProcess.Start(database, tenants);
        await last.WaitAsync(Cancellation);
        while (await ReadAsync(watcher, db => db.Set<Job>().CountAsync(job => job.Kind == PostingJob.JobKind && job.FinishedAt == null, Cancellation)) is var left && left.Sum() > 0)
        {
            await finished.WaitAsync(Cancellation);
        }

        await VerifyAsync(watcher);
        var titles = (await ReadAsync(watcher, db => db.Set<WorkItem>().Select(item => item.Title).ToListAsync(Cancellation))).SelectMany(list => list);
        Assert.Equal(jobs.SelectMany(job => Enumerable.Range(1, PostingJob.Items).Select(item => PostingJob.Title(job, item))).Order(), titles.Order());
        var done = (await ReadAsync(watcher, db => db.Set<Job>().Where(job => job.Kind == PostingJob.JobKind).ToListAsync(Cancellation))).SelectMany(list => list).ToList();
        Assert.All(done, job => Assert.Equal((JobState.Done, PostingJob.Items, PostingJob.Items, 0), (job.State, job.Done, job.Total, job.Failed)));
        Assert.Equal(jobs.Count + Kills, done.Sum(job => job.Attempts));
        Directory.Delete(tenants, recursive: true);
    }

    private static async Task<List<Guid>> QueueAsync(PlatformServer watcher)
    {
        var jobs = new List<Guid>();
        foreach (var tenant in Served(watcher))
        {
            jobs.AddRange(await watcher.InsideAsync(tenant, async scope =>
            {
                var added = Enumerable.Range(1, JobsEach).Select(number => scope.GetRequiredService<NewJobs>().Add(PostingJob.JobKind, $"发件 {number}").Id).ToList();
                await scope.GetRequiredService<PlatformDb>().SaveChangesAsync(Cancellation);
                return added;
            }));
        }

        return jobs;
    }

    // So that nobody gets the jobs by waiting for their leases to run out.
    private static Task<int> LengthenLeasesAsync(PlatformServer watcher) => watcher.InsideAsync(null, scope => scope.GetRequiredService<PlatformDb>().Set<JobTicket>()
        .Where(ticket => ticket.LeasedUntil != null).ExecuteUpdateAsync(update => update.SetProperty(ticket => ticket.LeasedUntil, DateTimeOffset.UtcNow.AddDays(1)), Cancellation));

    // Wrong passwords, each of which the trail tells of, until nobody answers any more.
    private static Task KnockAsync(Uri server) => Task.WhenAll(Enumerable.Range(1, Visitors).Select(number => Task.Run(async () =>
    {
        using var browser = new HttpClient { BaseAddress = server };
        try
        {
            while (true)
            {
                using var answer = await browser.SignInAsync($"district-{number}", $"visitor{number}", "wrong");
            }
        }
        catch (HttpRequestException)
        {
        }
    })));

    // Each chain holds, and tells of exactly the items that are there and of each job's end once.
    private static async Task VerifyAsync(PlatformServer watcher)
    {
        foreach (var tenant in Served(watcher))
        {
            await watcher.InsideAsync(tenant, async scope =>
            {
                var db = scope.GetRequiredService<PlatformDb>();
                var events = await AuditChain.VerifyAsync(db);
                var items = await db.Set<WorkItem>().Select(item => item.Id).ToListAsync();
                Assert.Equal(items.Select(id => id.ToString()).Order(), events.Where(told => told.Action == "WorkItem.added").Select(told => told.SubjectId).Order());
                var ended = await db.Set<Job>().Where(job => job.FinishedAt != null).Select(job => job.Id).ToListAsync();
                Assert.Equal(ended.Select(id => id.ToString()).Order(), events.Where(told => told.Action == "Job.finished").Select(told => told.SubjectId).Order());
                return true;
            });
        }
    }

    private static IEnumerable<TenantInfo> Served(PlatformServer watcher) => watcher.Directory.GetAll().Where(tenant => tenant.Kind == TenantKind.District);

    private static async Task<List<T>> ReadAsync<T>(PlatformServer watcher, Func<PlatformDb, Task<T>> read)
    {
        var all = new List<T>();
        foreach (var tenant in Served(watcher))
        {
            all.Add(await watcher.InsideAsync(tenant, scope => read(scope.GetRequiredService<PlatformDb>())));
        }

        return all;
    }

    // PostgreSQL itself says when an item, or the end of a job, is committed.
    private static async Task TellAsync(DatabaseOptions database)
    {
        await using var owner = new NpgsqlConnection(database.OwnerConnection);
        await owner.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(
            """
            CREATE FUNCTION tell_item() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('item_done', NEW."Id"::text); RETURN NULL; END $$;
            CREATE TRIGGER tell AFTER INSERT ON "WorkItems" FOR EACH ROW EXECUTE FUNCTION tell_item();
            CREATE FUNCTION tell_job() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('job_done', NEW."Id"::text); RETURN NULL; END $$;
            CREATE TRIGGER tell AFTER UPDATE OF "FinishedAt" ON "Jobs" FOR EACH ROW EXECUTE FUNCTION tell_job()
            """,
            owner);
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    private static async Task<NpgsqlConnection> ListenAsync(DatabaseOptions database, string channel)
    {
        var connection = new NpgsqlConnection(database.Connection);
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand($"LISTEN {channel}", connection);
        await command.ExecuteNonQueryAsync(Cancellation);
        return connection;
    }

    private static async Task HearAsync(NpgsqlConnection connection, int times)
    {
        var heard = 0;
        connection.Notification += (_, _) => heard++;
        while (heard < times)
        {
            await connection.WaitAsync(Cancellation);
        }
    }
}
