using AngleSharp;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Data;

namespace Platform.Tests.Rights;

/// <summary>A person of a tenant, with a browser.</summary>
internal sealed class Officer : IDisposable
{
    private readonly RightsApp app;
    private readonly string tenant;

    private Officer(RightsApp app, string tenant, Guid id)
    {
        (this.app, this.tenant, Id) = (app, tenant, id);
        Client = app.CreateDefaultClient(new Uri("https://localhost"), new CookieContainerHandler());
        Client.DefaultRequestHeaders.Add(NamedAccount.Header, id.ToString());
    }

    public Guid Id { get; }

    public HttpClient Client { get; }

    /// <param name="roles">Each <c>role</c> or <c>role:scope</c>.</param>
    public static Task<Officer> As(RightsApp app, string tenant, string name, params string[] roles) => app.InsideAsync(tenant, async services =>
    {
        var db = services.GetRequiredService<PlatformDb>();
        var account = new Account { UserName = $"u{Guid.NewGuid():N}", DisplayName = name };
        db.Add(account);
        await db.SaveChangesAsync();
        db.AddRange(roles.Select(role => role.Split(':')).Select(parts => new RoleGrant { AccountId = account.Id, Role = parts[0], Scope = parts.ElementAtOrDefault(1) }));
        await db.SaveChangesAsync();
        return new Officer(app, tenant, account.Id);
    });

    /// <summary>Runs as this person, outside a request.</summary>
    public Task<T> InsideAsync<T>(Func<IServiceProvider, Task<T>> work) => app.InsideAsync(tenant, async services =>
    {
        await services.GetRequiredService<Core.Accounts.Rights>().LoadAsync(Id, default);
        return await work(services);
    });

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<IHtmlDocument> OpenAsync(string path)
    {
        using var response = await GetAsync(path);
        return await ReadAsync(response);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        return (IHtmlDocument)await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html));
    }

    /// <summary>Opens the page, posts its form with these values, and follows to where that leads.</summary>
    public async Task<IHtmlDocument> SubmitAsync(string path, string form, params (string Name, string Value)[] values)
    {
        var page = await OpenAsync(path);
        var found = page.QuerySelector(form) as IHtmlFormElement ?? throw new ArgumentException($"No form {form}: {page.Body?.TextContent}", nameof(form));
        var hidden = found.Elements.OfType<IHtmlInputElement>().Where(input => input.Type == "hidden").Select(input => (input.Name!, input.Value));
        using var content = new FormUrlEncodedContent(hidden.Concat(values).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2)));
        var target = found.GetAttribute("action")!;
        using var posted = await Client.PostAsync(new Uri(target.StartsWith('?') ? path + target : target, UriKind.Relative), content);
        if (posted.Headers.Location is not { } next)
        {
            return await ReadAsync(posted);
        }

        using var followed = await Client.GetAsync(next);
        return await ReadAsync(followed);
    }

    public void Dispose() => Client.Dispose();
}
