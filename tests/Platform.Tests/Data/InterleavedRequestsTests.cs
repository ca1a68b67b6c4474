using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Data.Providers;
using Platform.Core.Tenancy;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Data;

public sealed class InterleavedRequestsTests(PostgresServer postgres, SqliteTemplate sqlite)
{
    private const int Requests = 1000;
    private const int AtOnce = 50;

    [Fact]
    public async Task Requests_OfSeveralTenantsAtOnceOnPostgres_NeverMix() => await NeverMixAsync(await postgres.EmptyAsync());

    [Fact]
    public async Task Requests_OfSeveralTenantsAtOnceOnSqlite_NeverMix() => await NeverMixAsync(sqlite.Empty());

    private static async Task NeverMixAsync(DatabaseOptions database)
    {
        await using var app = new NodeApp(database, services => services.Configure<MvcOptions>(options => options.Filters.Add(new AccountsInHeader())));
        using var client = app.CreateClient();
        var tenants = app.Get<TenantDirectory>().GetAll().Where(tenant => tenant.Kind == TenantKind.District).ToList();
        foreach (var tenant in tenants)
        {
            await AddAccountAsync(app, tenant);
        }

        await Parallel.ForAsync(0, Requests, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, cancellation) =>
        {
            var asked = number % (tenants.Count + 1);
            using var response = await client.GetAsync(new Uri(asked == tenants.Count ? "/nowhere" : $"/{tenants[asked].Identifier}", UriKind.Relative), cancellation);
            var page = await response.Content.ReadAsStringAsync(cancellation);
            if (asked == tenants.Count)
            {
                Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
                Assert.Contains("没有这个区县", page, StringComparison.Ordinal);
                Assert.Equal("", Accounts(response));
                return;
            }

            Assert.Equal(tenants[asked].Identifier, Accounts(response));
            Assert.Contains(tenants[asked].Name, page, StringComparison.Ordinal);
            Assert.All(tenants.Where(other => other != tenants[asked]), other => Assert.DoesNotContain($"href=\"/{other.Identifier}/", page, StringComparison.Ordinal));
        });
    }

    private static string Accounts(HttpResponseMessage response) => string.Join(',', response.Headers.GetValues(AccountsInHeader.Name));

    private static async Task AddAccountAsync(NodeApp app, TenantInfo tenant)
    {
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(tenant, "test"));
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PlatformDb>();
        db.Add(new Account { UserName = tenant.Identifier, NormalizedUserName = tenant.Identifier, DisplayName = tenant.Name });
        await db.SaveChangesAsync();
    }

    /// <summary>Prints, on every page, who has an account in the tenant that the request is for.</summary>
    private sealed class AccountsInHeader : IAsyncResultFilter
    {
        public const string Name = "X-Accounts";

        public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
        {
            var db = context.HttpContext.RequestServices.GetRequiredService<PlatformDb>();
            var names = await db.Set<Account>().Select(account => account.UserName).ToListAsync();
            await Task.Yield();
            names.AddRange(await db.Set<Account>().IgnoreQueryFilters(["Other"]).Select(account => account.UserName).ToListAsync());
            context.HttpContext.Response.Headers[Name] = string.Join(',', names.Distinct());
            await next();
        }
    }
}
