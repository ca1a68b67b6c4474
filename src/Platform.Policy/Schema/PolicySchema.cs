using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Shapes;
using Platform.Policy.Subsidies.Cases;

namespace Platform.Policy.Schema;

/// <summary>JSON Schema (draft 2020-12) of every file of a package, generated from the model, for editors.</summary>
public static class PolicySchema
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>File name and text of each schema, in the order of names.</summary>
    public static IReadOnlyList<(string Name, string Text)> Generate() =>
        [.. Files().OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => ($"{file.Name}.schema.json", file.Schema.ToJsonString(Readable) + "\n"))];

    private static IEnumerable<(string Name, JsonObject Schema)> Files()
    {
        yield return ("tenant", Record<TenantProfile>("区县"));
        yield return ("layer", Record<LayerProfile>("上级政策层"));
        yield return ("document", Record<PolicyDocument>("政策文件"));
        yield return ("departments", Departments());
        yield return ("indicators", Items(Collection.Indicators));
        yield return ("facts", Items(Collection.Facts));
        yield return ("working_calendar", Holidays());
        yield return ("cases", Record<RuleCaseFile>("规则例"));
        foreach (var file in Collection.OfDocument.GroupBy(collection => collection.File))
            yield return (file.Key.Replace(".yaml", "", StringComparison.Ordinal), file.First().Table is null ? Items(file.First()) : Tables([.. file]));
    }

    private static JsonObject Record<T>(string title)
    {
        var writer = new SchemaWriter();
        return writer.Document(title, writer.Properties(RecordShape.Of<T>()));
    }

    private static JsonObject Departments()
    {
        var writer = new SchemaWriter();
        return writer.Document("部门：角色 → 本地名称", SchemaWriter.Table(StableName.KeyPattern, writer.Reference(RecordShape.Of<Department>())));
    }

    private static JsonObject Holidays()
    {
        var writer = new SchemaWriter();
        return writer.Document("工作日安排：年份 → 国务院办公厅通知", SchemaWriter.Table("^[0-9]{4}$", writer.Reference(RecordShape.Of<HolidayNotice>())));
    }

    private static JsonObject Items(Collection collection)
    {
        var writer = new SchemaWriter();
        return writer.Document(FileTitles.Of(collection.Name), ItemTable(writer, collection));
    }

    private static JsonObject Tables(IReadOnlyList<Collection> collections)
    {
        var writer = new SchemaWriter();
        var properties = new JsonObject();
        foreach (var collection in collections)
        {
            properties[collection.Name] = ItemTable(writer, collection);
            properties[collection.Name]!["description"] = FileTitles.Of(collection.Name);
        }

        return writer.Document("备案", new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties });
    }

    private static JsonObject ItemTable(SchemaWriter writer, Collection collection) => SchemaWriter.Table(
        collection.HasKeys ? StableName.KeyPattern : StableName.IdPattern,
        writer.ItemReference(collection.Shape, cited: !collection.HasKeys));
}
