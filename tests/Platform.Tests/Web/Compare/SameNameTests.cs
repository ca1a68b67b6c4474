using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Tenancy;
using Platform.Policy.Packages;
using Platform.Tests.Accounts;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Web.Compare;

/// <summary>Two counties of a province may have one name, as 桥西区 of 石家庄市 and of 张家口市.</summary>
public sealed class SameNameTests(RightsApp app) : IClassFixture<RightsApp>
{
    [Fact]
    public async Task Open_DistrictsOfOneName_AreToldApartEverywhere()
    {
        await OpenTwinAsync();
        using var officer = await Officer.As(app, "sample", "甲", "department_officer:health");
        var table = await officer.OpenAsync("/sample/office/compare?d=sample&d=twin");
        var subsidies = await officer.OpenAsync("/sample/office/compare/subsidies?d=sample&d=twin");
        var csv = await officer.Client.GetStringAsync(new Uri("/sample/office/compare/download?d=sample&d=twin&format=csv", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(["问题", "样例市样例区", "邻市样例区 历史政策"], table.QuerySelectorAll("thead th").Select(People.Text));
        Assert.Equal(["样例区 999901", "旧样例区", "样例区 999903"], table.QuerySelectorAll(".chip").Select(People.Text));
        Assert.Equal(["样例市样例区", "邻市样例区"], subsidies.QuerySelectorAll(".side").Select(side => side.GetAttribute("aria-label")));
        Assert.Contains(",邻市样例区,", csv, StringComparison.Ordinal);
    }

    private async Task OpenTwinAsync()
    {
        var ended = app.Services.GetRequiredService<IPolicySource>().Find("ended")!.Read();
        List<PolicyFile> files = [.. ended.Select(file => new PolicyFile("twin" + file.Path["ended".Length..], file.Text
            .Replace("slug: ended", "slug: twin", StringComparison.Ordinal).Replace("999902", "999903", StringComparison.Ordinal)
            .Replace("name: 旧样例区", "name: 样例区", StringComparison.Ordinal).Replace("full_name: 样例市旧样例区", "full_name: 邻市样例区", StringComparison.Ordinal)))];
        await app.InsideAsync(TenantInfo.ProvinceIdentifier, async services => Assert.IsType<ImportOutcome.Opened>(
            await services.GetRequiredService<ImportPackage>().RunAsync("twin", files, TenantState.Active, TestContext.Current.CancellationToken)));
    }
}
