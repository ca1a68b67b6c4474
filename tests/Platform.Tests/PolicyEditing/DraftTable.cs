using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Policies.Versions;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.PolicyEditing;

/// <summary>A draft of a district on an administrator's table.</summary>
internal sealed class DraftTable(Officer administrator, Guid id, string slug)
{
    public Guid Id => id;

    public string Home => $"/{slug}/office/policy-editing/{id}";

    public static async Task<DraftTable> OpenAsync(Officer administrator, string slug = "sample")
    {
        var id = await administrator.InsideAsync(async services =>
        {
            var first = (await services.GetRequiredService<FindVersions>().RunAsync(default)).Single(found => found.Version.Package == slug && found.Version.Number == 1);
            var started = await services.GetRequiredService<StartDraft>().RunAsync(new StartDraft.Command(first.Version.Id, "按新文件调整"), default);
            Assert.Null((started as PolicyChange.Refused)?.Reason);
            return Assert.IsType<PolicyChange.Done>(started).Version.Id;
        });
        return new DraftTable(administrator, id, slug);
    }

    public Task<PolicyVersion> VersionAsync() =>
        administrator.InsideAsync(async services => (await services.GetRequiredService<FindVersions>().FindAsync(id, default))!.Version);

    /// <summary>The text of a file below the package's folder; null where there is none.</summary>
    public Task<string?> TextAsync(string path) =>
        administrator.InsideAsync(async services => (await services.GetRequiredService<FindVersions>().FilesAsync(id, default)).FirstOrDefault(file => file.Path == $"{slug}/{path}")?.Text);

    /// <summary>Fails unless the file is as it was but for the pieces that were replaced, each once.</summary>
    public async Task ReadsAsync(string path, string before, params (string Old, string New)[] changes)
    {
        foreach (var (old, @new) in changes)
        {
            Assert.Equal(2, before.Split(old).Length);
            before = before.Replace(old, @new, StringComparison.Ordinal);
        }

        Assert.Equal(before, await TextAsync(path));
    }

    /// <summary>Posts a page's form as a browser does: what the fields hold, but for what a person changes.</summary>
    public static async Task<IHtmlDocument> SaveAsync(Officer person, string path, params (string Name, string? Value)[] typed) =>
        await SaveAsync(person, path, await person.OpenAsync(path), "main form.form, #yaml-form", typed);

    public static async Task<IHtmlDocument> SaveAsync(Officer person, string path, IHtmlDocument page, string form, params (string Name, string? Value)[] typed)
    {
        var found = page.QuerySelector(form) as IHtmlFormElement ?? throw new ArgumentException($"No form {form} at {path}: {page.Body?.TextContent.Trim()}", nameof(form));
        List<(string Name, string Value)> held = [.. found.Elements.SelectMany(Held)];
        held.RemoveAll(field => typed.Any(change => change.Name == field.Name));
        held.AddRange(typed.Where(change => change.Value is not null).Select(change => (change.Name, change.Value!)));
        using var content = new FormUrlEncodedContent(held.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var posted = await person.Client.PostAsync(new Uri(found.GetAttribute("action") is { Length: > 0 } action ? action : path, UriKind.Relative), content);
        if (posted.Headers.Location is not { } next)
        {
            return await Officer.ReadAsync(posted);
        }

        return await person.OpenAsync(next.ToString());
    }

    public static string Text(IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<(string Name, string Value)> Held(IElement element) => element switch
    {
        IHtmlInputElement { Name: { Length: > 0 } name } input when input.Type is not ("checkbox" or "radio") || input.IsChecked => [(name, input.Value)],
        IHtmlSelectElement { Name: { Length: > 0 } name } select => [(name, select.Value ?? "")],
        IHtmlTextAreaElement { Name: { Length: > 0 } name } area => [(name, area.Value)],
        _ => [],
    };
}
