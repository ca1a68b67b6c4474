using Platform.Policy.Diagnostics;
using Platform.Policy.Yaml;

namespace Platform.Policy.Packages;

/// <summary>Sorts a package's files by what their paths say they are, and parses them.</summary>
internal sealed class DraftReader(PackageDraft draft)
{
    private static readonly string[] PackageFiles = ["tenant.yaml", "layer.yaml", "departments.yaml", "indicators.yaml", "facts.yaml", "working_calendar.yaml"];

    public static PackageDraft Read(PackageVersion version)
    {
        var draft = new PackageDraft(version);
        var reader = new DraftReader(draft);
        foreach (var file in version.Read().OrderBy(file => file.Path, StringComparer.Ordinal)) reader.Add(file);
        reader.CheckWhole();
        return draft;
    }

    private void Add(PolicyFile file)
    {
        draft.Files.Add(file);
        if (PathForm.Fault(file.Path) is { } fault) draft.Findings.Error(Place.Top(PathForm.Printable(file.Path)), fault, "改文件或文件夹的名称");
        else if (file.Fault is not null) YamlReader.Read(file, draft.Findings);
        else Route(file, file.Path.Split('/')[1..]);
    }

    private void Route(PolicyFile file, string[] path)
    {
        switch (path)
        {
            case [var name] when PackageFiles.Contains(name, StringComparer.Ordinal): AddToPackage(file, name); break;
            case ["policies", var folder, var name] when Collection.DocumentFiles.Contains(name, StringComparer.Ordinal): AddToDocument(file, folder, name); break;
            case ["policies", var folder, "cases", var name] when name.EndsWith(".yaml", StringComparison.Ordinal): AddCases(file, folder); break;
            case ["templates", ..]: break;
            case ["policies", _, var name]: Unknown(file, name, Collection.DocumentFiles); break;
            case [var name]: Unknown(file, name, PackageFiles); break;
            default: Unknown(file, path[0], ["policies", "templates"]); break;
        }
    }

    private void Unknown(PolicyFile file, string name, IReadOnlyList<string> known) =>
        draft.Findings.Error(Place.Top(file.Path), $"包里不该有这个文件：{name}", NearestName.Advice(name, known));

    private void AddToPackage(PolicyFile file, string name)
    {
        var map = Map(file);
        switch (name)
        {
            case "tenant.yaml": draft.TenantProfile = map; break;
            case "layer.yaml": draft.LayerProfile = map; break;
            case "departments.yaml": draft.Departments = map; break;
            case "facts.yaml": draft.Facts = map; break;
            case "working_calendar.yaml": draft.WorkingCalendar = map; break;
            default: draft.Indicators = map; break;
        }
    }

    private void AddToDocument(PolicyFile file, string folder, string name)
    {
        var document = draft.Document(folder);
        document.HeadSeen |= name == "document.yaml";
        if (Map(file) is not { } map) return;
        if (name == "document.yaml") document.Head = map;
        else if (Collection.OfDocument.First(c => c.File == name) is { Table: null } only) document.Collections.Add((only, file.Path, map));
        else AddTables(document, file, map);
    }

    private void AddCases(PolicyFile file, string folder)
    {
        if (Map(file) is { } map) draft.Document(folder).Cases.Add((file.Path, map));
    }

    private void AddTables(DocumentDraft document, PolicyFile file, YamlMap map)
    {
        var tables = Collection.OfDocument.Where(c => file.Path.EndsWith('/' + c.File, StringComparison.Ordinal)).ToList();
        foreach (var (key, value) in map.Entries)
        {
            if (tables.Find(table => table.Table == key.Text) is not { } table)
                draft.Findings.Error(key.Place, $"不认识的键：{key.Text}", NearestName.Advice(key.Text, tables.Select(t => t.Name)));
            else if (AsMap(value) is { } items) document.Collections.Add((table, file.Path, items));
        }
    }

    private YamlMap? Map(PolicyFile file) => YamlReader.Read(file, draft.Findings) is { } node ? AsMap(node) : null;

    private YamlMap? AsMap(YamlNode node)
    {
        if (node is YamlMap map) return map;
        draft.Findings.Error(node.Place, "这里应是“键: 值”的表", "逐行写键和值；没有内容就删去");
        return null;
    }

    private void CheckWhole()
    {
        if (draft.Files.Exists(file => PathForm.Fault(file.Path) is not null)) return;
        var names = draft.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var hasTenant = names.Contains($"{draft.Slug}/tenant.yaml");
        var hasLayer = names.Contains($"{draft.Slug}/layer.yaml");
        if (!hasTenant && !hasLayer)
            draft.Findings.Error(Place.Top($"{draft.Slug}/tenant.yaml"), "缺少 tenant.yaml", "区县写 tenant.yaml，上级政策层写 layer.yaml");
        if (hasTenant && hasLayer)
            draft.Findings.Error(Place.Top($"{draft.Slug}/layer.yaml"), "一个包不能既是区县又是上级政策层", "删去 tenant.yaml 或 layer.yaml");
        foreach (var document in draft.Documents.Values.Where(document => !document.HeadSeen))
            draft.Findings.Error(Place.Top(document.HeadPath), "缺少 document.yaml", "每份文件的文件夹里都要有 document.yaml");
    }
}
