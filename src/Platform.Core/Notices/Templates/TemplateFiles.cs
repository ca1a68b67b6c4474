using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Platform.Core.Notices.Templates;

/// <summary>
/// Template files of the shared folder and of each district, read when a district is first asked for. Names are logical
/// (<c>notices/x.scriban</c>) and looked up among the files found; no path is ever built from a name.
/// </summary>
/// <param name="sharedFolder">The folder <c>templates</c>.</param>
/// <param name="tenantsFolder">The folder <c>tenants</c>; a district's own templates are in its <c>templates</c>.</param>
public sealed class TemplateFiles(string sharedFolder, string tenantsFolder)
{
    private readonly TemplateFolder shared = TemplateFolder.Read(sharedFolder);
    private readonly ConcurrentDictionary<string, TemplateFolder> own = new(StringComparer.Ordinal);

    // The folders that there are are listed once: most districts have none of their own.
    private readonly Lazy<FrozenDictionary<string, string>> folders = new(() => Directory.EnumerateDirectories(tenantsFolder)
        .Where(tenant => Directory.Exists(Path.Combine(tenant, "templates")))
        .ToFrozenDictionary(tenant => Path.GetFileName(tenant), tenant => Path.Combine(tenant, "templates"), StringComparer.Ordinal));

    /// <summary>Whether the district has template files of its own.</summary>
    public bool HasOwn(string slug) => folders.Value.ContainsKey(slug);

    /// <summary>A district's own file, else the shared one.</summary>
    public (string Text, bool IsOverride)? Find(string slug, string name) =>
        Own(slug).Texts.TryGetValue(name, out var text) ? (text, true)
        : shared.Texts.TryGetValue(name, out var common) ? (common, false)
        : null;

    /// <summary>A picture of the folder <c>pictures</c>: the district's own, else the shared one.</summary>
    public byte[]? Picture(string slug, string name) =>
        Own(slug).Pictures.GetValueOrDefault($"pictures/{name}") ?? shared.Pictures.GetValueOrDefault($"pictures/{name}");

    /// <summary>The names in a folder that end in <paramref name="suffix"/>, of the district and shared, without folder and suffix.</summary>
    public IReadOnlyList<string> Names(string slug, string folder, string suffix) =>
    [
        .. Own(slug).Texts.Keys.Concat(shared.Texts.Keys)
            .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal) && name.EndsWith(suffix, StringComparison.Ordinal) && name.Count(c => c == '/') == 1)
            .Select(name => name[(folder.Length + 1)..^suffix.Length])
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private TemplateFolder Own(string slug) => folders.Value.TryGetValue(slug, out var folder) ? own.GetOrAdd(slug, _ => TemplateFolder.Read(folder)) : TemplateFolder.Empty;
}
