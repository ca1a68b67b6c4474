using Platform.Policy.Editing;
using Platform.Policy.Model;
using Platform.Policy.Shapes;

namespace Platform.Policy.Forms;

/// <summary>条目表单: what an item, or the head of a file, is filled in with. Made from the format's own records, so that a new key has its field by itself.</summary>
public sealed record ItemForm(IReadOnlyList<FormSection> Sections)
{
    private const string FirstSection = "内容";

    public IEnumerable<FormField> Fields => Sections.SelectMany(section => section.Fields);

    /// <summary>The form of a table's items; null where there is no such table.</summary>
    public static ItemForm? Of(ItemTable table) => PolicyTables.RecordOf(table) is { } record ? Of(record, []) : null;

    public static ItemForm OfDocument() => Of(RecordShape.Of<PolicyDocument>(), []);

    /// <summary>Towns and issuers are tables of their own.</summary>
    public static ItemForm OfProfile() => Of(RecordShape.Of<TenantProfile>(), ["issuers", "towns"]);

    public static ItemForm OfLayer() => Of(RecordShape.Of<LayerProfile>(), []);

    private static ItemForm Of(RecordShape record, IReadOnlyList<string> elsewhere)
    {
        var sections = new List<(string Title, List<FormField> Fields)>();
        var defaults = Activator.CreateInstance(record.Type);
        foreach (var key in Ordered(record).Where(key => !elsewhere.Contains(key.Name)))
        {
            var field = FieldMaker.Of(key, defaults);
            if (sections.Count == 0) sections.Add((key.Section ?? "", [field]));
            // The clause before the first section stands in it.
            else if (key.Section is { } title && sections is [({ Length: 0 }, { Count: 1 } alone)] && alone[0].Key == "clause") sections[0] = (title, [.. alone, field]);
            else if (key.Section is { } next) sections.Add((next, [field]));
            else sections[^1].Fields.Add(field);
        }

        if (sections[0].Title.Length == 0) sections[0] = (FirstSection, sections[0].Fields);
        return new ItemForm([.. sections.Select(section => new FormSection(section.Title, section.Fields))]);
    }

    /// <summary>As they are written: an item's clause first; it belongs to the section that follows it.</summary>
    private static List<KeyShape> Ordered(RecordShape record) => [.. KeyOrder.Of(record).Select(name => record.Find(name)!)];
}
