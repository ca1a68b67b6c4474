using Microsoft.EntityFrameworkCore;
using Npgsql;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.Tests.Data;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Policies.Versions;

/// <summary>A confirmation whose connection dies between its statements, as it does when its server is killed.</summary>
public sealed class BrokenConfirmationTests(PostgresDatabase database) : IClassFixture<PostgresDatabase>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("PolicyVersions", "UPDATE")]
    [InlineData("PolicyHeads", "INSERT")]
    [InlineData("ChangeStamps", "UPDATE")]
    [InlineData("AuditEvents", "INSERT")]
    public async Task Confirm_WhoseServerDiesHalfWay_HasNotHappenedAndCanBeDoneAgain(string table, string act)
    {
        await using var node = await PolicyNode.StartAsync(database.Options);
        var work = new VersionWork(node, await node.OpenDistrictAsync());
        var (drafter, second) = (await node.PersonAsync(work.Tenant, "甲"), await node.PersonAsync(work.Tenant, "乙"));
        var ready = await work.PrepareAsync(drafter, 3500, new DateOnly(2026, 11, 1), VersionWork.Basis);
        var before = await database.InsideAsync(work.Tenant, AuditChain.VerifyAsync);

        await OwnerAsync($"""
            CREATE OR REPLACE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
            CREATE TRIGGER die AFTER {act} ON "{table}" FOR EACH STATEMENT EXECUTE FUNCTION die()
            """);
        await Assert.ThrowsAnyAsync<Exception>(() => work.RunAsync(second, new ConfirmVersion.Command(ready.Id, ready.Version)));
        await OwnerAsync($"""DROP TRIGGER die ON "{table}" """);

        await using var next = await PolicyNode.StartAsync(database.Options);
        Assert.Equal(3000, next.Rate(work.Tenant));
        Assert.Equal(PolicyVersionState.Checked, (await FindAsync(work.Tenant, ready.Id)).State);
        Assert.Equal(before.Count, (await database.InsideAsync(work.Tenant, AuditChain.VerifyAsync)).Count);
        VersionWork.Done(await new VersionWork(next, work.Tenant).RunAsync(second, new ConfirmVersion.Command(ready.Id, ready.Version)));
        Assert.Equal(3500, next.Rate(work.Tenant));
    }

    private Task<PolicyVersion> FindAsync(TenantInfo tenant, Guid id) =>
        database.InsideAsync(tenant, db => db.Set<PolicyVersion>().AsNoTracking().SingleAsync(version => version.Id == id, Cancellation));

    private async Task OwnerAsync(string statement)
    {
        await using var owner = await database.ConnectAsync("platform_owner");
        await using var command = new NpgsqlCommand(statement, owner);
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
