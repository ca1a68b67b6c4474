using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Tenancy;
using Xunit;

namespace Platform.Tests.Tenancy.Isolation;

/// <summary>
/// Every endpoint, page and handler of the running server, tried by somebody of another tenant who has every role there and knows every id here.
/// A new page or entity is tried by being there.
/// </summary>
public sealed class EveryDoorTests(IsolationApp app) : IClassFixture<IsolationApp>
{
    private const int Shown = 60;

    [Theory]
    [InlineData("sample", "ended")]
    [InlineData("sample", "province")]
    [InlineData("province", "ended")]
    public async Task OwnAddress_WithIdsOfAnotherTenant_TellsAndChangesNothing(string own, string other)
    {
        var faults = new List<string>();
        var before = await app.RowsAsync(other);
        foreach (var door in app.Doors.Where(door => door.ReadsIds && Admits(door, own)))
        {
            using var stranger = await Stranger.OfAsync(app, own);
            var opening = await OpeningAsync(door, stranger, own);
            foreach (var known in app.Known(other))
            {
                var answer = await stranger.TryAsync(door, own, _ => known, _ => known);
                Judge(answer.IsRefusal || door.RouteNames.Count == 0, $"answered {answer.Status} to {known}");
                Judge(!answer.Tells(MarkedRows.Secret(other)), $"told about {known}");
                if (opening is not null)
                {
                    Judge(!(await stranger.TryAsync(door, own, _ => opening, _ => known)).Tells(MarkedRows.Secret(other)), $"told about {known} at {opening}");
                }

                void Judge(bool good, string fault) => faults.AddRange(good ? [] : [$"{door} {fault}"]);
            }

            faults.AddRange((await app.RowsAsync(other)).Except(before).Select(row => $"{door} changed {row}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(Shown)));
        Assert.Equal(before, await app.RowsAsync(other));
    }

    [Theory]
    [InlineData("sample", "ended")]
    [InlineData("sample", "province")]
    [InlineData("province", "ended")]
    public async Task AddressOfAnotherTenant_WithOwnCookieTokenAndHeaders_IsClosed(string own, string other)
    {
        var faults = new List<string>();
        var before = await app.RowsAsync(other, trail: false);
        using var resident = await Stranger.OfAsync(app, other);
        using var stranger = await Stranger.OfAsync(app, own);
        stranger.Forge(other);
        var token = await stranger.TokenAsync();
        before = await app.RowsAsync(other, trail: false);
        foreach (var door in app.Doors.Where(door => Admits(door, other)))
        {
            var opening = await OpeningAsync(door, resident, other) ?? app.Known(other)[0];
            (string Way, Answer Answer)[] answers =
            [
                ("own cookie", await stranger.TryAsync(door, other, Opening, Opening)),
                ("own token", await stranger.TryAsync(door, other, Opening, Opening, bearer: token)),
                ("own tenant in the header", await stranger.TryAsync(door, other, Opening, Opening, bearer: token, header: own)),
                ("a tenant's host", await stranger.TryAsync(door, other, Opening, Opening, bearer: token, host: "sample.example.cn")),
            ];
            // Without an address only the API knows the tenant by its header; elsewhere the same path is the platform's own page.
            var unaddressed = await stranger.TryAsync(door, "", Opening, Opening, bearer: token, header: other);
            faults.AddRange(unaddressed.Tells(MarkedRows.Secret(other)) || (door.IsOfApi && !unaddressed.IsRefusal) ? [$"{door} answered {unaddressed.Status} without an address"] : []);
            faults.AddRange(answers.Where(one => one.Answer.Tells(MarkedRows.Secret(other))).Select(one => $"{door} told by {one.Way}"));
            faults.AddRange(answers.Where(one => !door.IsPublic && !one.Answer.IsRefusal && !one.Answer.LeadsToSignInOf(other)).Select(one => $"{door} answered {one.Answer.Status} by {one.Way}"));

            string Opening(string name) => opening;
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(Shown)));
        Assert.Equal(before, await app.RowsAsync(other, trail: false));
    }

    [Theory]
    [InlineData("sample", "ended")]
    [InlineData("province", "ended")]
    public async Task OwnAddress_WithTheHeaderOfAnotherTenant_StaysOwn(string own, string other)
    {
        var faults = new List<string>();
        using var stranger = await Stranger.OfAsync(app, own);
        var token = await stranger.TokenAsync();
        foreach (var door in app.Doors.Where(door => door.Method == HttpMethod.Get && Admits(door, own)))
        {
            var answer = await stranger.TryAsync(door, own, name => app.Known(other)[0], name => app.Known(other)[0], bearer: token, header: other);
            faults.AddRange(answer.Tells(MarkedRows.Secret(other)) ? [$"{door} told"] : []);
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(Shown)));
    }

    /// <summary>What the other tests look for is there to be seen: a resident sees the secrets of the own tenant, in pages and workbooks.</summary>
    [Fact]
    public async Task OwnAddress_OfAResident_TellsTheOwnSecrets()
    {
        using var resident = await Stranger.OfAsync(app, "ended");
        var telling = new List<string>();
        foreach (var door in app.Doors.Where(door => door.Method == HttpMethod.Get && Admits(door, "ended")))
        {
            var opening = await OpeningAsync(door, resident, "ended");
            Assert.True(opening is not null || !NamesARow(door), $"{door} opens for no row of its own tenant.");
            if ((await resident.TryAsync(door, "ended", _ => opening ?? "none", _ => "")).Tells(MarkedRows.Secret("ended")))
            {
                telling.Add(door.ToString());
            }
        }

        string[] expected =
        [
            "GET office/accounts (District)", "GET office/accounts/{id:guid} (District)", "GET office/roles (District)",
            "GET office/audit?handler=Export (District)", "GET office/api-clients (District)",
        ];
        Assert.Equal(expected.Order(), telling.Intersect(expected).Order());
    }

    private bool Admits(Door door, string tenant) => door.Scope?.Admits(app.Services.GetRequiredService<TenantDirectory>().GetByIdentifier(tenant)) ?? true;

    // A page about a named part of a row, such as a version's document, is not opened by the row's id alone.
    private static bool NamesARow(Door door) => door.Endpoint.RoutePattern.Parameters is { Count: > 0 } named && named.All(parameter => parameter.ParameterPolicies.Any(policy => policy.Content == "guid"));

    // Which of the tenant's own rows the page is for, where it is for one.
    private async Task<string?> OpeningAsync(Door door, Stranger person, string tenant)
    {
        if (door.RouteNames.Count == 0)
        {
            return null;
        }

        foreach (var known in app.Known(tenant))
        {
            if ((await person.TryAsync(door with { Method = HttpMethod.Get, Handler = null, Names = [] }, tenant, _ => known, _ => known)).Status == System.Net.HttpStatusCode.OK)
            {
                return known;
            }
        }

        return null;
    }
}
