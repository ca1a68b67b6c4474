using System.IO.Compression;
using System.Xml.Linq;
using Platform.Web.Components;
using Platform.Web.Components.Tables;
using Xunit;

namespace Platform.Tests.Web.Components;

public sealed class ExcelExportTests
{
    private sealed record Payment(int Id, string Payee, decimal? Amount, DateOnly? Paid);

    private static readonly TableDefinition<Payment> Table = new TableDefinition<Payment>("拨付", row => $"{row.Id}") { Empty = new EmptyState("还没有拨付", "") }
        .Text("payee", "收款人", row => row.Payee)
        .Money("amount", "金额", row => row.Amount, sum: true)
        .Day("paid", "日期", row => row.Paid)
        .Search("q", "收款人", text => row => row.Payee.Contains(text))
        .OrderBy(row => row.Id);

    private static readonly IQueryable<Payment> Rows = new Payment[]
    {
        new(1, "=HYPERLINK(\"http://example.com\")", 1234.5m, new DateOnly(2026, 11, 22)),
        new(2, "春芽\u0001托育园", null, null),
        new(3, "青禾托育园", 900m, new DateOnly(2026, 1, 5)),
    }.AsQueryable();

    [Fact]
    public async Task Export_Cells_AreTypedAndNeverFormulas()
    {
        var sheet = await SheetOf(new TableQuery());

        Assert.Equal("收款人|金额（元）|日期", Row(sheet, 0));
        Assert.Equal("=HYPERLINK(\"http://example.com\")|1234.5|46348", Row(sheet, 1));
        Assert.Equal("春芽托育园||", Row(sheet, 2));
        Assert.DoesNotContain(sheet.Descendants(), element => element.Name.LocalName == "f");
        Assert.Equal(["inlineStr", null, null], sheet.Descendants().Where(element => element.Name.LocalName == "row").ElementAt(1).Elements().Select(cell => cell.Attribute("t")?.Value));
    }

    [Fact]
    public async Task Export_FilteredAndOrdered_HoldsExactlyThat()
    {
        var sheet = await SheetOf(new TableQuery { Sort = "payee", Filters = new Dictionary<string, string> { ["q"] = "托育园" } });

        Assert.Equal(3, sheet.Descendants().Count(element => element.Name.LocalName == "row"));
    }

    [Fact]
    public async Task Load_PageBeyondTheLast_ShowsTheLastWithSumsOfAll()
    {
        var table = await Table.LoadAsync(Rows, new TableQuery { Page = 99 }, TestContext.Current.CancellationToken);

        Assert.Equal(1, table.Query.Page);
        Assert.Equal("2,134.50", table.Sums["amount"].Text);
        Assert.Equal(3, table.Total);
    }

    private static async Task<XDocument> SheetOf(TableQuery query)
    {
        var file = await Table.ExportAsync(Rows, query, TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(new MemoryStream(file));
        var sheet = zip.Entries.Single(entry => entry.FullName.Contains("worksheets/", StringComparison.Ordinal));
        await using var stream = await sheet.OpenAsync(TestContext.Current.CancellationToken);
        return await XDocument.LoadAsync(stream, LoadOptions.None, TestContext.Current.CancellationToken);
    }

    private static string Row(XDocument sheet, int number) => string.Join(
        '|', sheet.Descendants().Where(element => element.Name.LocalName == "row").ElementAt(number).Elements().Select(cell => cell.Value));
}
