using AngleSharp;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Platform.Tests.Accounts;
using Platform.Tests.Web;

namespace Platform.Tests.Rights;

/// <summary>A person of a tenant, with a browser.</summary>
internal sealed class Officer : IDisposable
{
    private readonly SignedIn signedIn;

    private Officer(SignedIn signedIn) => this.signedIn = signedIn;

    public Guid Id => signedIn.AccountId;

    public HttpClient Client => signedIn.Client;

    /// <param name="roles">Each <c>role</c> or <c>role:scope</c>.</param>
    public static async Task<Officer> As(PlatformApp app, string tenant, string name, params string[] roles) => new(await SignedIn.Named(app, tenant, name, roles));

    /// <summary>Runs as this person, outside a request.</summary>
    public Task<T> InsideAsync<T>(Func<IServiceProvider, Task<T>> work) => signedIn.InsideAsync(async services =>
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
    public Task<IHtmlDocument> SubmitAsync(string path, string form, params (string Name, string Value)[] values) => SubmitAsync(path, form, target: null, values);

    /// <param name="target">The address that the pressed button has of its own.</param>
    public async Task<IHtmlDocument> SubmitAsync(string path, string form, string? target, params (string Name, string Value)[] values)
    {
        var page = await OpenAsync(path);
        var found = page.QuerySelector(form) as IHtmlFormElement ?? throw new ArgumentException($"No form {form}: {page.Body?.TextContent}", nameof(form));
        var hidden = found.Elements.OfType<IHtmlInputElement>().Where(input => input.Type == "hidden").Select(input => (input.Name!, input.Value));
        using var content = new FormUrlEncodedContent(hidden.Concat(values).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2)));
        target ??= found.GetAttribute("action") is { Length: > 0 } action ? action : path;
        using var posted = await Client.PostAsync(new Uri(target.StartsWith('?') ? path + target : target, UriKind.Relative), content);
        if (posted.Headers.Location is not { } next)
        {
            return await ReadAsync(posted);
        }

        using var followed = await Client.GetAsync(next);
        return await ReadAsync(followed);
    }

    public void Dispose() => signedIn.Dispose();
}
