using System.IO.Compression;
using System.Net;
using System.Text;

namespace Platform.Tests.Tenancy.Isolation;

/// <summary>What a request was answered, down to what lies packed in a workbook.</summary>
internal sealed record Answer(HttpStatusCode Status, string? Location, string Text)
{
    private static readonly HttpStatusCode[] Refusals =
    [
        HttpStatusCode.NotFound, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.BadRequest, HttpStatusCode.MethodNotAllowed,
    ];

    public bool IsRefusal => Refusals.Contains(Status);

    public static async Task<Answer> OfAsync(HttpResponseMessage response)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var head = string.Join('\n', response.Headers.Concat(response.Content.Headers).SelectMany(header => header.Value));
        return new Answer(response.StatusCode, response.Headers.Location?.ToString(), $"{head}\n{(bytes is [0x50, 0x4B, ..] ? await UnpackAsync(bytes) : Encoding.UTF8.GetString(bytes))}");
    }

    public bool LeadsToSignInOf(string tenant) =>
        Status == HttpStatusCode.Redirect && new Uri(new Uri("http://localhost"), Location).AbsolutePath.Equals($"/{tenant}/account/sign-in", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it tells the mark of a tenant, apart from what was said in the question itself.</summary>
    public bool Tells(string mark, string? said = null) =>
        (said is null ? Text : Text.Replace(Uri.EscapeDataString(said), "", StringComparison.OrdinalIgnoreCase).Replace(WebUtility.HtmlEncode(said), "", StringComparison.OrdinalIgnoreCase).Replace(said, "", StringComparison.OrdinalIgnoreCase))
            .Contains(mark, StringComparison.OrdinalIgnoreCase);

    private static async Task<string> UnpackAsync(byte[] bytes)
    {
        var text = new StringBuilder();
        await using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            text.AppendLine(entry.FullName).AppendLine(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }
}
