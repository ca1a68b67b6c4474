using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Platform.Core.Policies;
using Platform.Core.Tenancy;
using Platform.Core.Time;
using Platform.Core.WorkItems;
using Platform.Tests.Data.Databases;
using Platform.Tests.Web.Components;
using Platform.Web.Components.Casework;
using Platform.Web.Components.Tables;
using Platform.Web.Routing;
using Platform.Web.WorkItems;
using Xunit;

namespace Platform.Tests.WorkItems;

/// <summary>The tables of the desk, filtered, ordered, cut and counted by the database itself.</summary>
public abstract class DeskTablesTests(TestDatabase database)
{
    private static readonly WorkItemReader Reader = new(Guid.CreateVersion7(), "李经办", ["health"], []);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Load_SecondPage_CutsAndCountsInTheDatabase()
    {
        var tenant = await FilledAsync();

        var page = await LoadAsync(tenant, "?size=20&page=2");

        Assert.Equal((25, 2), (page.Total, page.Query.Page));
        Assert.Equal(["第21件", "第22件", "第23件", "第24件", "第25件"], Titles(page));
    }

    [Theory]
    [InlineData("?q=1件", new[] { "第1件", "第11件", "第21件" })]
    [InlineData("?sort=-sent&q=1件", new[] { "第21件", "第11件", "第1件" })]
    [InlineData("?sort=-title&q=1件", new[] { "第21件", "第1件", "第11件" })]
    [InlineData("?due=overdue", new[] { "第1件", "第2件" })]
    [InlineData("?due=unheard-of&q=第3件", new[] { "第3件" })]
    [InlineData("?q=%25", new string[0])]
    [InlineData("?q='", new string[0])]
    public async Task Load_FilteredAndOrdered_IsWhatTheAddressAsks(string query, string[] expected)
    {
        var tenant = await FilledAsync();

        Assert.Equal(expected, Titles(await LoadAsync(tenant, query)));
    }

    [Fact]
    public async Task Export_TakesEveryPage()
    {
        var tenant = await FilledAsync();

        var rows = Workbooks.Rows(await InsideAsync(tenant, (table, desk) => table.ExportAsync(desk.For(Reader, WorkItemKind.ToDo), Query(table, "?size=20"), Cancellation)));

        Assert.Equal(26, rows.Count);
        Assert.Equal(["第25件", "张科长", "交办"], rows[^1].Take(3));
    }

    [Fact]
    public async Task Load_InAnotherTenant_IsEmpty()
    {
        await FilledAsync();

        Assert.Equal(0, (await LoadAsync(await database.OpenTenantAsync(), "")).Total);
    }

    // The first is due before today, each later one a day later; the last ten have no last day and stand at the end.
    private async Task<TenantInfo> FilledAsync()
    {
        var tenant = await database.OpenTenantAsync();
        var today = new Calendar(TimeProvider.System).Today();
        await database.InsideAsync(tenant, db =>
        {
            db.AddRange(Enumerable.Range(1, 25).Select(number => new WorkItem
            {
                Module = SendWorkItems.Module,
                Title = $"第{number}件",
                Department = "health",
                Receiver = "区卫生健康委",
                Sender = "张科长",
                SentAt = new DateTimeOffset(2026, 11, 1, 1, number, 0, TimeSpan.Zero),
                Due = number <= 15 ? today.AddDays(number - 3) : null,
            }));
            return db.SaveChangesAsync(Cancellation);
        });
        return tenant;
    }

    private Task<DataTable> LoadAsync(TenantInfo tenant, string query) =>
        InsideAsync(tenant, (table, desk) => table.LoadAsync(desk.For(Reader, WorkItemKind.ToDo), Query(table, query), Cancellation));

    private Task<T> InsideAsync<T>(TenantInfo tenant, Func<TableDefinition<WorkItem>, WorkItemDesk, Task<T>> work) => database.Server.InsideAsync(tenant, services =>
    {
        var calendar = database.Server.Get<Calendar>();
        var tables = new DeskTables(new Deadlines(database.Server.Get<PolicyPackages>(), calendar), calendar, new StaffLinks(database.Server.Get<IMultiTenantContextAccessor>()), []);
        return work(tables.Of(DeskTab.ToDo), (WorkItemDesk)services.GetService(typeof(WorkItemDesk))!);
    });

    private static TableQuery Query(TableDefinition<WorkItem> table, string address) =>
        table.Query(new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address)));

    private static IEnumerable<string> Titles(DataTable page) => page.Rows.Select(row => row.Cells[0].Text);
}

public sealed class SqliteDeskTablesTests(SqliteDatabase database) : DeskTablesTests(database), IClassFixture<SqliteDatabase>;

public sealed class PostgresDeskTablesTests(PostgresDatabase database) : DeskTablesTests(database), IClassFixture<PostgresDatabase>;
