using System.Collections.Concurrent;

namespace Platform.Core.Notices.Templates;

/// <summary>
/// Template files of the shared folder and of each district. Names are logical (<c>notices/x.scriban</c>) and looked up among
/// the files found at start; no path is ever built from a name.
/// </summary>
public sealed class TemplateFiles
{
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> _pictures = new(StringComparer.Ordinal);

    /// <param name="sharedFolder">The folder <c>templates</c>.</param>
    /// <param name="tenantsFolder">The folder <c>tenants</c>; a district's own templates are in its <c>templates</c>.</param>
    public TemplateFiles(string sharedFolder, string tenantsFolder)
    {
        Add("", sharedFolder);
        foreach (var tenant in Directory.EnumerateDirectories(tenantsFolder))
        {
            var own = Path.Combine(tenant, "templates");
            if (Directory.Exists(own))
            {
                Add(Path.GetFileName(tenant) + ":", own);
            }
        }
    }

    /// <summary>A district's own file, else the shared one.</summary>
    public (string Text, bool IsOverride)? Find(string slug, string name) =>
        _texts.TryGetValue($"{slug}:{name}", out var own) ? (own, true)
        : _texts.TryGetValue(name, out var shared) ? (shared, false)
        : null;

    /// <summary>A picture of the folder <c>pictures</c>: the district's own, else the shared one.</summary>
    public byte[]? Picture(string slug, string name) =>
        _pictures.GetValueOrDefault($"{slug}:pictures/{name}") ?? _pictures.GetValueOrDefault($"pictures/{name}");

    /// <summary>The names in a folder that end in <paramref name="suffix"/>, of the district and shared, without folder and suffix.</summary>
    public IReadOnlyList<string> Names(string slug, string folder, string suffix) =>
    [
        .. _texts.Keys
            .Select(key => key.StartsWith(slug + ":", StringComparison.Ordinal) ? key[(slug.Length + 1)..] : key)
            .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal) && name.EndsWith(suffix, StringComparison.Ordinal) && name.Count(c => c == '/') == 1)
            .Select(name => name[(folder.Length + 1)..^suffix.Length])
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private void Add(string prefix, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = prefix + Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (Path.GetExtension(file) is ".scriban" or ".yaml")
            {
                _texts[name] = File.ReadAllText(file);
            }
            else if (Path.GetExtension(file) is ".png" or ".jpg" or ".jpeg")
            {
                _pictures[name] = File.ReadAllBytes(file);
            }
        }
    }
}
