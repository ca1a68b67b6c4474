using Platform.Policy.Binding;
using Platform.Policy.Model;
using Platform.Policy.Shapes;
using Platform.Policy.Yaml;

namespace Platform.Policy.Packages;

/// <summary>Binds a draft's nodes and finds what is wrong within the package.</summary>
internal sealed class PackageBinder(PackageDraft draft, KnownNames names, string name)
{
    private readonly Binder _binder = new(names, draft.Findings);
    private readonly List<ItemDefinition> _items = [];

    public PackageContent Bind()
    {
        var departments = Departments();
        var documents = draft.Documents.Values.Select(document => (Draft: document, Head: Head(document)))
            .OrderByDescending(pair => pair.Head?.InForceFrom).ThenByDescending(pair => pair.Head?.Issued)
            .ThenBy(pair => pair.Draft.Id, StringComparer.Ordinal).ToList();
        if (draft.Indicators is { } indicators) AddItems(Collection.Indicators, $"{draft.Slug}/indicators.yaml", indicators, null);
        if (draft.Facts is { } facts) AddItems(Collection.Facts, $"{draft.Slug}/facts.yaml", facts, null);
        foreach (var (document, head) in documents)
            foreach (var (collection, path, items) in document.Collections) AddItems(collection, path, items, head ?? Unread(document));
        var content = new PackageContent(draft.Slug, name)
        {
            Documents = [.. documents.Select(pair => pair.Head).OfType<PolicyDocument>()],
            Departments = departments,
            Items = _items,
            Holidays = HolidayBinder.Bind(draft, _binder),
        };
        DocumentClashes.Find(content, draft.Findings);
        return content;
    }

    private PolicyDocument? Head(DocumentDraft document)
    {
        if (document.Head is null || _binder.Record<PolicyDocument>(document.Head) is not { } head) return null;
        return head with { Id = document.Id, Layer = draft.Slug, File = document.HeadPath };
    }

    /// <summary>Stands in for a head that could not be read, so that the items' own faults are found all the same.</summary>
    private PolicyDocument Unread(DocumentDraft document) => new()
    {
        Id = document.Id,
        Layer = draft.Slug,
        File = document.HeadPath,
        ShortTitle = "",
        Type = "",
        Issued = DateOnly.MinValue,
        Standing = new Standing { Status = StandingStatus.Unverified, CheckedOn = DateOnly.MinValue },
    };

    private List<DepartmentDefinition> Departments()
    {
        var definitions = new List<DepartmentDefinition>();
        foreach (var (key, value) in draft.Departments?.Entries ?? [])
        {
            if (!StableName.IsKey(key.Text)) draft.Findings.Error(key.Place, $"部门角色“{key.Text}”不合要求", "用小写字母、数字和下划线，如 civil_affairs");
            else if (!names.Accepts(ReferenceKind.DepartmentRole, key, draft.Findings)) continue;
            if (_binder.Fields(RecordShape.Of<Department>(), value, key.Place) is not { } bound) continue;
            definitions.Add(new DepartmentDefinition(key.Text, bound, Source("departments", null, bound)));
        }

        return definitions;
    }

    private void AddItems(Collection collection, string path, YamlMap items, PolicyDocument? document)
    {
        if (items.Entries.Count == 0) draft.Findings.Error(items.Place, "文件里没有条目", $"写上条目，或删去 {path.Split('/')[^1]}");
        foreach (var (key, value) in items.Entries)
        {
            if (!collection.AcceptsId(key.Text))
                draft.Findings.Error(key.Place, $"条目名“{key.Text}”不合要求", collection == Collection.Indicators
                    ? "指标的键用小写字母、数字和下划线，如 staff_certified_rate_pct"
                    : collection == Collection.Facts ? "事实的键用小写字母、数字和下划线，如 floor_area"
                    : "用小写字母、数字和连字符，如 places-per-1000-2025");
            if (_binder.Fields(collection.Shape, value, key.Place) is not { } bound) continue;
            DefinitionRules.Check(document, bound, draft.Findings);
            _items.Add(new ItemDefinition(collection, key.Text, bound, Source(collection.Name, document, bound), document, _items.Count));
        }
    }

    private ItemSource Source(string collection, PolicyDocument? document, BoundFields bound) => new(
        draft.Slug, name, collection, document?.Id ?? "", document?.PlanTitle ?? document?.Title ?? document?.ShortTitle ?? "",
        document?.Number, bound.Value<string>("clause"), bound.Place.File, bound.Place.Line, bound.Place.Column);
}
