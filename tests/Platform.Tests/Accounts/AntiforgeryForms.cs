using AngleSharp;
using AngleSharp.Html.Dom;
using Xunit;

namespace Platform.Tests.Accounts;

/// <summary>Fills in and posts the forms of pages, as a browser without script does.</summary>
internal static class AntiforgeryForms
{
    public static async Task<IHtmlDocument> OpenAsync(this HttpClient client, string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return await response.ReadAsync();
    }

    public static async Task<IHtmlDocument> ReadAsync(this HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (IHtmlDocument)await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html));
    }

    /// <summary>Opens a page and posts the form that the selector finds, with the values over those it comes with.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(this HttpClient client, string path, string form, params (string Name, string Value)[] values)
    {
        var page = await client.OpenAsync(path);
        return await client.SubmitAsync(path, page, form, values);
    }

    /// <summary>Posts a form of a page that is already open.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(this HttpClient client, string path, IHtmlDocument page, string form, params (string Name, string Value)[] values)
    {
        var found = page.QuerySelector(form) as IHtmlFormElement ?? throw new ArgumentException($"No form {form} at {path}: {page.Body?.TextContent.Trim()}", nameof(form));
        var given = found.Elements.OfType<IHtmlInputElement>()
            .Where(input => input.Name is { Length: > 0 } && (input.Type is not ("checkbox" or "radio") || input.IsChecked))
            .Where(input => values.All(value => value.Name != input.Name))
            .Select(input => KeyValuePair.Create(input.Name!, input.Value));
        using var content = new FormUrlEncodedContent([.. given, .. values.Select(value => KeyValuePair.Create(value.Name, value.Value))]);
        return await client.PostAsync(new Uri(found.GetAttribute("action") is { Length: > 0 } action ? action : path, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }
}
