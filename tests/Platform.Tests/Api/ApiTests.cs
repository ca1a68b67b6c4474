using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Platform.Tests.Rights;
using Platform.Web.Api;
using Xunit;

namespace Platform.Tests.Api;

public sealed class ApiTests(RightsApp app) : IClassFixture<RightsApp>
{
    private const string Tenant = "sample";
    private const string Documents = "/sample/api/v1/policy/documents";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Me_OwnTenant_TellsClientTenantAndScopes()
    {
        var told = await Register(Tenant);
        var token = await Token(told);

        var (status, body) = await Get("/sample/api/v1/me", token);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal($$"""{"client":"{{told.ClientId}}","name":"统计系统","tenant":"sample","tenant_name":"样例区","scopes":["policy.read"]}""", body);
    }

    [Fact]
    public async Task Token_Given_IsOpaqueAndStoredAsItsHash()
    {
        var token = await Token(await Register(Tenant));

        Assert.DoesNotContain('.', token);
        var stored = await app.InsideAsync(Tenant, services => Task.FromResult(services.GetRequiredService<Core.Data.PlatformDb>().Set<Core.Api.ApiToken>().Select(row => row.ReferenceId).ToList()));
        Assert.NotEmpty(stored);
        Assert.DoesNotContain(token, stored);
    }

    [Theory]
    [InlineData("/ended/api/v1/me", null)]
    [InlineData("/ended/api/v1/policy/documents", null)]
    [InlineData("/province/api/v1/me", null)]
    [InlineData("/api/v1/me", "ended")]
    [InlineData("/ended/api/v1/me", "sample")]
    public async Task Get_TokenOfAnotherTenant_IsUnauthorizedAndTellsNothing(string path, string? header)
    {
        var (status, body) = await Get(path, await Token(await Register(Tenant)), header);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.DoesNotContain("旧样例区", body, StringComparison.Ordinal);
        var problem = JsonDocument.Parse(body).RootElement;
        Assert.Equal("请先登录", problem.GetProperty("title").GetString());
        Assert.Matches("^[0-9a-f]{32}$", problem.GetProperty("trace_id").GetString());
    }

    [Theory]
    [InlineData("/api/v1/me", "sample", "sample")]
    [InlineData("/sample/api/v1/me", "ended", "sample")]
    [InlineData("/sample/api/v1/me", "nowhere", "sample")]
    public async Task Get_Header_NamesTheTenantOnlyWhereNothingElseDoes(string path, string header, string expected)
    {
        var (status, body) = await Get(path, await Token(await Register(Tenant)), header);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(expected, JsonDocument.Parse(body).RootElement.GetProperty("tenant").GetString());
    }

    [Theory]
    [InlineData("/api/v1/me", null)]
    [InlineData("/api/v1/me", "nowhere")]
    [InlineData("/nowhere/api/v1/me", null)]
    public async Task Get_NoTenant_IsNotFound(string path, string? header) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Get(path, await Token(await Register(Tenant)), header)).Status);

    [Fact]
    public async Task Token_ByOwnHost_HoldsAtEveryAddressOfTheTenant()
    {
        var token = await Token(await Register(Tenant), host: "sample.example.cn", path: "/connect/token");

        Assert.Equal(HttpStatusCode.OK, (await Get("/sample/api/v1/me", token)).Status);
    }

    [Fact]
    public async Task Token_WrongSecretOrOtherTenant_IsRefused()
    {
        var told = await Register(Tenant);

        Assert.Equal(HttpStatusCode.Unauthorized, (await Ask(told with { Secret = "wrong" })).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Ask(told, path: "/ended/connect/token")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Ask(told, path: "/connect/token")).Status);
    }

    [Fact]
    public async Task Get_ExpiredToken_IsUnauthorized()
    {
        await using var own = new RightsApp();
        var told = await Register(Tenant, own);
        var token = await Token(told, own);
        own.Time.Advance(TimeSpan.FromMinutes(61));

        Assert.Equal(HttpStatusCode.Unauthorized, (await Get("/sample/api/v1/me", token, other: own)).Status);
    }

    [Fact]
    public async Task Get_ClientRevokedOrSecretChanged_IsUnauthorizedAtOnce()
    {
        var revoked = await Register(Tenant);
        var rotated = await Register(Tenant);
        var (first, second) = (await Token(revoked), await Token(rotated));
        using var keeper = await Officer.As(app, Tenant, "管", "security_administrator");
        await keeper.InsideAsync(services => services.GetRequiredService<ApiClientRegister>().RevokeAsync(revoked.ClientId, Cancellation));
        var fresh = Assert.IsType<ApiClientChange.Told>(await keeper.InsideAsync(services => services.GetRequiredService<ApiClientRegister>().RotateAsync(rotated.ClientId, Cancellation)));

        Assert.Equal(HttpStatusCode.Unauthorized, (await Get("/sample/api/v1/me", first)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Get("/sample/api/v1/me", second)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Ask(rotated)).Status);
        Assert.Equal(HttpStatusCode.OK, (await Get("/sample/api/v1/me", await Token(fresh))).Status);
    }

    [Fact]
    public async Task Get_ScopeMissing_IsForbidden()
    {
        var told = await Register(Tenant);
        await app.InsideAsync(Tenant, async services =>
        {
            var applications = services.GetRequiredService<OpenIddict.Abstractions.IOpenIddictApplicationManager>();
            var client = (await applications.FindByClientIdAsync(told.ClientId, Cancellation))!;
            var descriptor = new OpenIddict.Abstractions.OpenIddictApplicationDescriptor();
            await applications.PopulateAsync(descriptor, client, Cancellation);
            descriptor.Permissions.Remove("scp:policy.read");
            await applications.UpdateAsync(client, descriptor, Cancellation);
            return true;
        });

        var (status, body) = await Get(Documents, await Token(told));

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal("没有权限", JsonDocument.Parse(body).RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Documents_InForce_ArePagedByCursor()
    {
        var token = await Token(await Register(Tenant));

        var first = JsonDocument.Parse((await Get($"{Documents}?limit=1&as_of=2026-11-22", token)).Body).RootElement;
        Assert.Equal("2026-11-22", first.GetProperty("as_of").GetString());
        var id = Assert.Single(first.GetProperty("items").EnumerateArray().ToList()).GetProperty("id").GetString();
        var next = first.GetProperty("next_cursor").GetString();
        if (next is not null)
        {
            var second = JsonDocument.Parse((await Get($"{Documents}?limit=1&as_of=2026-11-22&cursor={Uri.EscapeDataString(next)}", token)).Body).RootElement;
            Assert.NotEqual(id, second.GetProperty("items")[0].GetProperty("id").GetString());
        }

        var (status, body) = await Get($"{Documents}?as_of=tomorrow", token);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("as_of 写成 2026-11-22 这样，不能是“tomorrow”。", JsonDocument.Parse(body).RootElement.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task ClientPage_Register_ShowsTheSecretOnce()
    {
        using var keeper = await Officer.As(app, Tenant, "管", "security_administrator");

        var shown = await keeper.SubmitAsync("/sample/office/api-clients", "section:last-of-type form", ("Name", "财务系统"), ("Scopes", "policy.read"));
        var secret = shown.QuerySelector("#client-secret")!.TextContent;

        Assert.Equal(64, secret.Length);
        var again = await keeper.OpenAsync("/sample/office/api-clients");
        Assert.Contains("财务系统", again.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, again.Source.Text, StringComparison.Ordinal);
        Assert.Equal("没有办成请至少选一个范围。", (await keeper.SubmitAsync("/sample/office/api-clients", "section:last-of-type form", ("Name", "乙"))).QuerySelector("[role=alert]")!.TextContent.Trim());
    }

    private Task<ApiClientChange.Told> Register(string tenant) => Register(tenant, app);

    private static async Task<ApiClientChange.Told> Register(string tenant, RightsApp app)
    {
        using var keeper = await Officer.As(app, tenant, "管", "security_administrator");
        return Assert.IsType<ApiClientChange.Told>(await keeper.InsideAsync(services => services.GetRequiredService<ApiClientRegister>().RegisterAsync("统计系统", ["policy.read"], default)));
    }

    private async Task<string> Token(ApiClientChange.Told client, RightsApp? other = null, string? host = null, string path = "/sample/connect/token")
    {
        var (status, body) = await Ask(client, other, host, path);
        Assert.True(status == HttpStatusCode.OK, body);
        return JsonDocument.Parse(body).RootElement.GetProperty("access_token").GetString()!;
    }

    private async Task<(HttpStatusCode Status, string Body)> Ask(ApiClientChange.Told client, RightsApp? other = null, string? host = null, string path = "/sample/connect/token")
    {
        using var browser = (other ?? app).CreateDefaultClient(new Uri("https://localhost"));
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", client.ClientId), new("client_secret", client.Secret)]),
        };
        request.Headers.Host = host;
        using var response = await browser.SendAsync(request, Cancellation);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }

    private async Task<(HttpStatusCode Status, string Body)> Get(string path, string token, string? header = null, RightsApp? other = null)
    {
        using var browser = (other ?? app).CreateDefaultClient(new Uri("https://localhost"));
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (header is not null)
        {
            request.Headers.Add("X-Tenant", header);
        }

        using var response = await browser.SendAsync(request, Cancellation);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }
}
