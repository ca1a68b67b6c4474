using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Shapes;

namespace Platform.Policy.Editing;

/// <summary>Where a table stands: its file, and the key within it where the file holds more than one.</summary>
/// <param name="KeyOrder">The keys that the file may have at its top; empty where its items stand there.</param>
internal sealed record TablePlace(string Path, string? Key, RecordShape Item, IReadOnlyList<string> KeyOrder, Func<string, bool> AcceptsId)
{
    private static readonly string[] OfPackage = ["departments", "indicators", "facts", "towns", "issuers", "working_calendar"];

    public ValueShape Shape => new ValueShape.Nested(Item.Type);

    public static (TablePlace? Place, Diagnostic? Fault) Find(PackageFiles files, ItemTable table)
    {
        if (table.Document is not { } document) return files.Slug is { } slug && InPackage(slug, table.Name) is { } own ? (own, null) : Unknown(files, table.Name, OfPackage);
        var folder = $"{files.Slug}/policies/{document}";
        if (files.Find($"{folder}/document.yaml") is null)
            return (null, EditFault.At(Place.Top($"{folder}/document.yaml"), $"没有这份文件：{document}", NearestName.Advice(document, files.Documents())));
        if (Collection.OfDocument.FirstOrDefault(known => known.Name == table.Name) is not { } collection)
            return Unknown(files, table.Name, Collection.OfDocument.Select(known => known.Name));
        var tables = collection.Table is null ? [] : Collection.OfDocument.Where(other => other.File == collection.File).Select(other => other.Name).ToList();
        return (new TablePlace($"{folder}/{collection.File}", collection.Table, collection.Shape, tables, collection.AcceptsId), null);
    }

    private static TablePlace? InPackage(string slug, string name) => name switch
    {
        "departments" => new($"{slug}/departments.yaml", null, RecordShape.Of<Department>(), [], StableName.IsKey),
        "indicators" => Of(slug, Collection.Indicators),
        "facts" => Of(slug, Collection.Facts),
        "working_calendar" => new($"{slug}/working_calendar.yaml", null, RecordShape.Of<HolidayNotice>(), [], id => id.Length == 4 && id.All(char.IsAsciiDigit)),
        "towns" => InProfile<Town>(slug, name),
        "issuers" => InProfile<Issuer>(slug, name),
        _ => null,
    };

    private static TablePlace Of(string slug, Collection collection) => new($"{slug}/{collection.File}", null, collection.Shape, [], collection.AcceptsId);

    private static TablePlace InProfile<T>(string slug, string key) =>
        new($"{slug}/tenant.yaml", key, RecordShape.Of<T>(), Editing.KeyOrder.Of(RecordShape.Of<TenantProfile>()), StableName.IsWord);

    private static (TablePlace?, Diagnostic?) Unknown(PackageFiles files, string name, IEnumerable<string> known) =>
        (null, EditFault.At(Place.Top($"{files.Slug}/{name}.yaml"), $"没有这张条目表：{name}", NearestName.Advice(name, known)));
}
