using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Jobs;
using Platform.Core.Tenancy;
using Platform.Core.WorkItems;
using Platform.Tests.Accounts;
using Platform.Web.Api;
using Xunit;

namespace Platform.Tests.Tenancy.Isolation;

/// <summary>Somebody with every role and a token of one tenant, who tries the doors of others.</summary>
internal sealed class Stranger : IDisposable
{
    private const string TokenField = "__RequestVerificationToken";
    private readonly SignedIn signedIn;
    private readonly HttpClient browser;
    private readonly Dictionary<string, string> formTokens = new(StringComparer.Ordinal);

    private Stranger(IsolationApp app, SignedIn signedIn)
    {
        this.signedIn = signedIn;
        browser = app.CreateDefaultClient(new Uri("https://localhost"), new CookieContainerHandler(signedIn.Cookies));
    }

    public static async Task<Stranger> OfAsync(IsolationApp app, string tenant)
    {
        var kind = tenant == TenantInfo.ProvinceIdentifier ? TenantKind.Province : TenantKind.District;
        var signedIn = await SignedIn.As(app, tenant, [.. RoleCatalog.All.Where(role => role.Kind == kind).Select(role => role.Key)]);
        await signedIn.InsideAsync(services => TakeOverAsync(services.GetRequiredService<PlatformDb>(), signedIn.AccountId));
        return new Stranger(app, signedIn);
    }

    // Jobs and work are seen only by those whose they are: the tenant's become this person's.
    private static async Task<int> TakeOverAsync(PlatformDb db, Guid person) =>
        await db.Set<Job>().ExecuteUpdateAsync(update => update.SetProperty(job => job.AccountId, person))
        + await db.Set<WorkItem>().ExecuteUpdateAsync(update => update.SetProperty(item => item.SenderId, person));

    /// <summary>Puts the own cookie where the other tenant's would be.</summary>
    public void Forge(string other)
    {
        var (own, cookie) = (signedIn.Tenant.Identifier, signedIn.Cookies.GetAllCookies().Single(cookie => cookie.Path == "/" + signedIn.Tenant.Identifier));
        signedIn.Cookies.Add(new Cookie(cookie.Name, cookie.Value, "/" + other, "localhost"));
        signedIn.Cookies.Add(new Cookie(cookie.Name.Replace(own, other, StringComparison.Ordinal), cookie.Value, "/" + other, "localhost"));
    }

    /// <summary>A token of the own tenant, from its client and its secret.</summary>
    public async Task<string> TokenAsync()
    {
        var told = await signedIn.InsideAsync(async services =>
        {
            await services.GetRequiredService<Core.Accounts.Rights>().LoadAsync(signedIn.AccountId, default);
            return Assert.IsType<ApiClientChange.Told>(await services.GetRequiredService<ApiClientRegister>().RegisterAsync("外来系统", ["policy.read"], default));
        });
        using var form = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", told.ClientId), new("client_secret", told.Secret)]);
        using var response = await browser.PostAsync(new Uri($"/{signedIn.Tenant.Identifier}/connect/token", UriKind.Relative), form);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("access_token").GetString()!;
    }

    /// <summary>Goes through the door at an address, saying the values; a form carries a token that the address itself gave.</summary>
    /// <param name="at">The tenant's part of the address, empty for none.</param>
    public async Task<Answer> TryAsync(Door door, string at, Func<string, string> route, Func<string, string> value, string? bearer = null, string? header = null, string? host = null)
    {
        var said = door.Names.Select(name => KeyValuePair.Create(name, value(name))).ToList();
        var posts = door.Method != HttpMethod.Get && door.Method != HttpMethod.Head;
        var query = (posts ? [] : said).Concat(door.Handler is null ? [] : [KeyValuePair.Create("handler", door.Handler)]).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}").ToList();
        using var request = new HttpRequestMessage(door.Method, $"{(at.Length == 0 ? "" : "/" + at)}{door.Path(route)}{(query.Count == 0 ? "" : "?" + string.Join('&', query))}");
        if (posts)
        {
            request.Content = new FormUrlEncodedContent([.. said, KeyValuePair.Create(TokenField, await FormTokenAsync(at))]);
        }

        request.Headers.Authorization = bearer is null ? null : new AuthenticationHeaderValue("Bearer", bearer);
        request.Headers.Host = host;
        if (header is not null)
        {
            request.Headers.Add("X-Tenant", header);
        }

        using var response = await browser.SendAsync(request);
        return await Answer.OfAsync(response);
    }

    public void Dispose()
    {
        browser.Dispose();
        signedIn.Dispose();
    }

    // Outside every tenant there is no form.
    private async Task<string> FormTokenAsync(string at)
    {
        if (at.Length == 0)
        {
            return "";
        }

        if (!formTokens.TryGetValue(at, out var token))
        {
            var page = await browser.OpenAsync($"/{at}/account/{(at == signedIn.Tenant.Identifier ? "password" : "sign-in")}");
            formTokens[at] = token = page.QuerySelector($"input[name={TokenField}]")?.GetAttribute("value") ?? "";
        }

        return token;
    }
}
