using System.Net;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Web.Compare;

public sealed class ComparisonDownloadTests(RightsApp app) : IClassFixture<RightsApp>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("format=csv", "text/csv", "样例区、旧样例区政策对比 2026-11-22.csv")]
    [InlineData("format=html", "text/html", "样例区、旧样例区政策对比 2026-11-22.html")]
    [InlineData("format=csv&on=2026-01-15", "text/csv", "样例区、旧样例区政策对比 2026-01-15.csv")]
    public async Task Get_Comparison_IsAFileNamedByDistrictsAndDay(string query, string type, string name)
    {
        using var officer = await Officer.As(app, "sample", "甲", "department_officer:health");
        using var response = await officer.GetAsync($"/sample/office/compare/download?d=sample&d=ended&{query}");

        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(name, response.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Contains("每千人口托位数", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("d=sample&d=ended&format=xls")]
    [InlineData("d=sample&format=csv")]
    public async Task Get_UnknownFormatOrTooFewDistricts_IsRefused(string query)
    {
        using var officer = await Officer.As(app, "sample", "甲", "department_officer:health");
        using var response = await officer.GetAsync($"/sample/office/compare/download?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Get_OnlyDifferences_HasFewerLines()
    {
        using var officer = await Officer.As(app, "sample", "甲", "department_officer:health");
        var all = await officer.Client.GetStringAsync(new Uri("/sample/office/compare/download?format=csv", UriKind.Relative), Cancellation);
        var different = await officer.Client.GetStringAsync(new Uri("/sample/office/compare/download?format=csv&only=differences", UriKind.Relative), Cancellation);

        Assert.InRange(different.Split('\n').Length, 2, all.Split('\n').Length - 1);
    }
}
