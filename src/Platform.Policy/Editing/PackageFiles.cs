using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;
using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>The files of one package, by path.</summary>
internal sealed class PackageFiles(IReadOnlyList<PolicyFile> files)
{
    public string? Slug { get; } = files.Count == 0 ? null : files[0].Path.Split('/')[0];

    public PolicyFile? Find(string path) => files.FirstOrDefault(file => file.Path == path);

    public IEnumerable<string> Documents() =>
        files.Select(file => file.Path.Split('/')).Where(path => path is [_, "policies", _, "document.yaml"]).Select(path => path[2]);

    /// <summary>Whether a document's folder has any file.</summary>
    public bool HasFolder(string document) => files.Any(file => file.Path.StartsWith($"{Slug}/policies/{document}/", StringComparison.Ordinal));

    /// <summary>The files with one replaced, created, or (null) removed.</summary>
    public EditResult.Done With(string path, string? text)
    {
        if (Find(path)?.Text == text) return new EditResult.Done(files, null);
        var others = files.Where(file => file.Path != path);
        var all = text is null ? others : others.Append(new PolicyFile(path, text));
        return new EditResult.Done([.. all.OrderBy(file => file.Path, StringComparer.Ordinal)], path);
    }

    /// <summary>The table at the top of a file.</summary>
    public static (YamlMap? Root, Diagnostic? Fault) Parse(PolicyFile file)
    {
        var findings = new Findings();
        return YamlReader.Read(file, findings) switch
        {
            YamlMap map => (map, null),
            { } other => (null, EditFault.At(other.Place, "这里应是“键: 值”的表", "逐行写键和值；没有内容就删去")),
            null => (null, findings.Sorted()[0]),
        };
    }
}
