using Platform.Policy.Diagnostics;
using Platform.Policy.Yaml;

namespace Platform.Policy.Packages;

/// <summary>A package whose files have been parsed but not yet bound.</summary>
internal sealed class PackageDraft(PackageVersion version)
{
    public PackageVersion Version { get; } = version;
    public string Slug => Version.Slug;
    public Findings Findings { get; } = new();
    public List<PolicyFile> Files { get; } = [];
    public YamlMap? TenantProfile { get; set; }
    public YamlMap? LayerProfile { get; set; }
    public YamlMap? Departments { get; set; }
    public YamlMap? Indicators { get; set; }
    public YamlMap? Facts { get; set; }
    public YamlMap? WorkingCalendar { get; set; }
    public SortedDictionary<string, DocumentDraft> Documents { get; } = new(StringComparer.Ordinal);

    public bool IsLayer => LayerProfile is not null && TenantProfile is null;
    public YamlMap? Profile => TenantProfile ?? LayerProfile;
    public IEnumerable<YamlScalar> Extends => (Profile?.Find("extends") as YamlList)?.Items.OfType<YamlScalar>() ?? [];

    public DocumentDraft Document(string folder)
    {
        if (!Documents.TryGetValue(folder, out var document)) Documents[folder] = document = new DocumentDraft(Slug, folder);
        return document;
    }
}

/// <summary>The parsed files of one document's folder.</summary>
internal sealed class DocumentDraft(string package, string id)
{
    public string Id { get; } = id;
    public string HeadPath { get; } = $"{package}/policies/{id}/document.yaml";
    public bool HeadSeen { get; set; }
    public YamlMap? Head { get; set; }
    public List<(Collection Collection, string Path, YamlMap Items)> Collections { get; } = [];

    /// <summary>规则例: the files of the folder cases.</summary>
    public List<(string Path, YamlMap Map)> Cases { get; } = [];
}
