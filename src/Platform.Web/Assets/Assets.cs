using System.Text.Json;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Platform.Web.Assets;

/// <summary>Maps a logical name (app.css) to the fingerprinted, root-absolute address that may be cached for ever.</summary>
public sealed class Assets
{
    public const string RequestPath = "/assets";

    private readonly string _folder;
    private readonly Dictionary<string, string> _files;

    public Assets(IWebHostEnvironment environment)
    {
        _folder = Path.Combine(environment.ContentRootPath, "wwwroot", "dist");
        var manifest = Path.Combine(_folder, "manifest.json");
        if (!File.Exists(manifest))
        {
            throw new FileNotFoundException($"没有 {manifest}：先在 src/Platform.Web 运行 npm ci 和 npm run build。", manifest);
        }

        _files = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(manifest)) ?? [];
    }

    public string Url(string name) => _files.TryGetValue(name, out var file)
        ? $"{RequestPath}/{file}"
        : throw new ArgumentException($"There is no asset called {name}.", nameof(name));

    internal StaticFileOptions FileOptions() => new()
    {
        FileProvider = new PhysicalFileProvider(_folder),
        RequestPath = RequestPath,
        OnPrepareResponse = context =>
            context.Context.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable",
    };
}
