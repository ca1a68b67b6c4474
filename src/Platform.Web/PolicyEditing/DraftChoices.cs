using Platform.Policy.Editing;
using Platform.Policy.Model;
using Platform.Web.Components.Tables;

namespace Platform.Web.PolicyEditing;

/// <summary>What the fields of a draft can name: departments by their local names, indicators, issuers, layers, documents.</summary>
public sealed class DraftChoices(OpenDraft draft)
{
    private readonly Dictionary<ReferenceKind, IReadOnlyList<Option>> _known = [];

    public IReadOnlyList<Option> Of(ReferenceKind kind) => _known.TryGetValue(kind, out var options) ? options : _known[kind] = Find(kind);

    public string NameOf(ReferenceKind kind, string word) => Of(kind).FirstOrDefault(option => option.Value == word)?.Text ?? word;

    private List<Option> Find(ReferenceKind kind) => kind switch
    {
        ReferenceKind.DepartmentRole => Departments(),
        ReferenceKind.Indicator => (draft.Loaded.District?.AsOf(draft.Day).Indicators ?? draft.Loaded.Layer?.IndicatorsOn(draft.Day)) is { } known
            ? [.. known.Select(indicator => new Option(indicator.Id, $"{indicator.Title}（{indicator.Unit}）"))]
            : Written("indicators", "title"),
        ReferenceKind.Issuer => Written("issuers", "name"),
        ReferenceKind.Layer => [.. draft.Loaded.Versions.Where(version => version.Slug != draft.Version.Package).Select(version => new Option(version.Slug, version.Slug))],
        _ => [.. draft.Documents.Select(document => new Option(document, draft.DocumentTitle(document)))],
    };

    private List<Option> Departments() => (draft.Loaded.District?.Departments ?? draft.Loaded.Layer?.Departments) is { } known
        ? [.. known.Values.OrderBy(department => department.Group).ThenBy(department => department.Sort).Select(department => new Option(department.Role, department.Name))]
        : Written("departments", "name");

    private List<Option> Written(string table, string name)
    {
        var place = new ItemTable(table);
        return [.. WrittenItems.Ids(draft.Files, place).Select(id => new Option(id, WrittenItems.Fields(draft.Files, place, id)?.Find(name) is EditValue.Text text ? text.Value : id))];
    }
}
