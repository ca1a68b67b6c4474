using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Platform.Core.Data;
using Platform.Core.Data.Providers;
using Platform.Core.Policies.Versions;
using Platform.Policy.Packages;
using Platform.Tests.Accounts;
using Platform.Tests.Data;
using Platform.Tests.Data.Databases;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Policies.Versions;

/// <summary>The real server, killed in the midst of a confirmation that somebody has asked for on its page, and right behind it.</summary>
public sealed class KilledConfirmationTests(PostgresServer postgres)
{
    private const string District = "district-1";
    private const int Gate = 77;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Kill_DuringAConfirmationAndRightBehindIt_LeavesItUndoneAndDone()
    {
        var database = await postgres.CopyAsync();
        var tenants = GeneratedDistricts.Write(1);
        await using (var first = NodeProcess.Start(database, tenants))
        {
            await first.WaitAsync(Cancellation);
        }

        await using var app = new App(database, tenants);
        using var drafter = await SignedIn.As(app, District, "district_administrator");
        using var second = await SignedIn.As(app, District, "district_administrator");
        var draft = await PrepareAsync(drafter);
        await using var owner = await OwnerAsync(database);
        await RunAsync(owner, $"""
            CREATE FUNCTION pause() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock({Gate}); NOTIFY confirmed; RETURN NULL; END $$;
            CREATE TRIGGER pause AFTER INSERT ON "PolicyHeads" FOR EACH STATEMENT EXECUTE FUNCTION pause();
            SELECT pg_advisory_lock({Gate})
            """);

        await using (var doomed = NodeProcess.Start(database, tenants))
        {
            var asked = ConfirmAsync(await doomed.WaitAsync(Cancellation), second, draft);
            while (await CountAsync(owner, $"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = {Gate} AND NOT granted") == 0)
            {
            }

            await doomed.KillAsync();
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => asked);
        }

        await RunAsync(owner, $"SELECT pg_advisory_unlock({Gate})");
        while (await CountAsync(owner, $"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = {Gate}") > 0)
        {
        }

        Assert.Equal((PolicyVersionState.Checked, 1, 0), await StandingAsync(drafter, draft));

        await using var listener = await OwnerAsync(database);
        await RunAsync(listener, "LISTEN confirmed");
        await using (var next = NodeProcess.Start(database, tenants))
        {
            var asked = ConfirmAsync(await next.WaitAsync(Cancellation), second, draft);
            await listener.WaitAsync(Cancellation);
            await next.KillAsync();
            await Record.ExceptionAsync(() => asked);
        }

        Assert.Equal((PolicyVersionState.Confirmed, 2, 1), await StandingAsync(drafter, draft));
        Directory.Delete(tenants, recursive: true);
    }

    private static Task<Guid> PrepareAsync(SignedIn drafter) => drafter.InsideAsync(async services =>
    {
        await services.GetRequiredService<Core.Accounts.Rights>().LoadAsync(drafter.AccountId, Cancellation);
        var first = (await services.GetRequiredService<FindVersions>().RunAsync(Cancellation))[0].Version;
        var draft = Done(await services.GetRequiredService<StartDraft>().RunAsync(new(first.Id, "注明"), Cancellation));
        var file = (await services.GetRequiredService<FindVersions>().FilesAsync(draft.Id, Cancellation))[^1];
        draft = Done(await services.GetRequiredService<SaveDraftFiles>().RunAsync(new(draft.Id, draft.Version, [file with { Text = file.Text + "\n" }], []), Cancellation));
        draft = Done(await services.GetRequiredService<DescribeDraft>().RunAsync(new(draft.Id, draft.Version, "注明", VersionWork.Basis, new DateOnly(2026, 11, 1)), Cancellation));
        return Done(await services.GetRequiredService<CheckDraft>().RunAsync(new(draft.Id, draft.Version), Cancellation)).Id;
    });

    private static PolicyVersion Done(PolicyChange change) => Assert.IsType<PolicyChange.Done>(change).Version;

    // As the confirmer's browser does.
    private static async Task ConfirmAsync(Uri server, SignedIn second, Guid draft)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = server };
        var cookies = string.Join("; ", second.Cookies.GetAllCookies().Select(cookie => $"{cookie.Name}={cookie.Value}"));
        var path = $"/{District}/office/policies/{draft}/confirm";
        using var asking = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Cookie", cookies } } };
        using var answer = await browser.SendAsync(asking, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.ReadAsync();
        var set = answer.Headers.TryGetValues("Set-Cookie", out var more) ? more.Select(cookie => cookie.Split(';')[0]) : [];
        var fields = page.QuerySelectorAll("main form input[type=hidden]").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value")!);
        fields["agreed"] = "true";
        using var confirming = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields), Headers = { { "Cookie", string.Join("; ", set.Prepend(cookies)) } } };
        using var confirmed = await browser.SendAsync(confirming, Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
    }

    // Where the version stands, how many versions count or will, and how often the trail tells of a confirmation.
    private static Task<(PolicyVersionState, int, int)> StandingAsync(SignedIn person, Guid draft) => person.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PlatformDb>();
        var told = await AuditChain.VerifyAsync(db);
        return (
            (await db.Set<PolicyVersion>().AsNoTracking().SingleAsync(version => version.Id == draft, Cancellation)).State,
            await db.Set<PolicyHead>().CountAsync(head => head.Package == District, Cancellation),
            told.Count(one => one.Action == "PolicyVersion.confirmed"));
    });

    private static async Task<NpgsqlConnection> OwnerAsync(DatabaseOptions database)
    {
        var owner = new NpgsqlConnection(database.OwnerConnection);
        await owner.OpenAsync(Cancellation);
        return owner;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string statements)
    {
        await using var command = new NpgsqlCommand(statements, connection);
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    private static async Task<long> CountAsync(NpgsqlConnection connection, string query)
    {
        await using var command = new NpgsqlCommand(query, connection);
        return (long)(await command.ExecuteScalarAsync(Cancellation))!;
    }

    /// <summary>A node of this process on the same database, for its cookies and its look into the rows.</summary>
    private sealed class App(DatabaseOptions database, string tenants) : PlatformApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Platform:MasterKey", PlatformServer.Key);
            foreach (var (key, value) in PlatformServer.Settings(database))
            {
                builder.UseSetting(key, value);
            }
        }

        protected override void Add(IServiceCollection services) => services.AddSingleton(new ShippedPackages(new FolderPolicySource(tenants)));
    }
}
