using Microsoft.AspNetCore.Mvc.ModelBinding;
using Platform.Policy.Editing;
using Platform.Web.Components.Forms;

namespace Platform.Web.PolicySources;

/// <summary>What a person confirmed for a new item, as it was typed.</summary>
public sealed class ItemForm
{
    public const string IdName = "f.id";

    private readonly string collection;

    private ItemForm(string collection, string id, IReadOnlyDictionary<string, IReadOnlyList<string>> values) => (this.collection, Id, Values) = (collection, id, values);

    public string Id { get; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Values { get; }

    public static ItemForm Of(string collection, string id, IReadOnlyDictionary<string, IReadOnlyList<string>> values) => new(collection, id, values);

    public static ItemForm Read(string collection, IFormCollection posted)
    {
        ArgumentNullException.ThrowIfNull(posted);
        var values = ItemFields.Of(collection).ToDictionary(field => field.Key, field => (IReadOnlyList<string>)[.. posted[field.Name].OfType<string>().Select(text => text.Trim()).Where(text => text.Length > 0)], StringComparer.Ordinal);
        return new ItemForm(collection, posted[IdName].ToString().Trim(), values);
    }

    public IReadOnlyList<string> Of(ItemField field) => Values.GetValueOrDefault(field.Key) ?? [];

    /// <summary>The item's keys; what could not be understood is told beside its field.</summary>
    public IReadOnlyList<EditField> ToFields(string clause, ModelStateDictionary faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (Id.Length == 0)
        {
            faults.AddModelError(IdName, "请填条目编号。");
        }

        var read = new List<EditField> { new("clause", new EditValue.Text(clause)) };
        foreach (var field in ItemFields.Of(collection))
        {
            switch (Of(field))
            {
                case [] when field.Required:
                    faults.AddModelError(field.Name, $"请{(field.Options is null && field.Kind != ItemFieldKind.Indicator ? "填" : "选")}{field.Label}。");
                    break;
                case []:
                    break;
                case var typed when ValueOf(field, typed) is { } value:
                    read.Add(new EditField(field.Key, value));
                    break;
                case var typed:
                    faults.AddModelError(field.Name, $"没有看懂“{typed[0]}”。{(field.Kind == ItemFieldKind.Day ? "写成 2026.12.16 或 2026年12月16日" : "只写数字，如 3000 或 1.5万")}。");
                    break;
            }
        }

        return Nested(read, faults);
    }

    private static EditValue? ValueOf(ItemField field, IReadOnlyList<string> typed) => field.Kind switch
    {
        ItemFieldKind.Number => new TypedNumber(typed[0]).Value is { } number ? new EditValue.Number(number) : null,
        ItemFieldKind.Day => new TypedDay(typed[0]).Value is { } day ? new EditValue.Day(day) : null,
        ItemFieldKind.Departments => EditValue.Texts(typed),
        _ => new EditValue.Text(typed[0].ReplaceLineEndings(" ")),
    };

    // rate.amount and its like are a rate of the item, cap.amount its cap; half of one is no rate.
    private List<EditField> Nested(List<EditField> read, ModelStateDictionary faults)
    {
        var flat = read.Where(field => !field.Key.Contains('.', StringComparison.Ordinal)).ToList();
        foreach (var (prefix, key) in new[] { ("rate.", "rates"), ("cap.", "caps") })
        {
            var parts = read.Where(field => field.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(field => field with { Key = field.Key[prefix.Length..] }).ToList();
            var asked = ItemFields.Of(collection).Where(field => field.Key.StartsWith(prefix, StringComparison.Ordinal)).ToList();
            if (parts.Count == 0)
            {
                continue;
            }

            foreach (var field in asked.Where(field => Of(field).Count == 0))
            {
                faults.AddModelError(field.Name, $"请填{field.Label}；没有的话，这几项都不填。");
            }

            var whole = new EditValue.Map(parts);
            flat.Add(new EditField(key, prefix == "rate." ? new EditValue.Map([new EditField("standard", whole)]) : new EditValue.List([whole])));
        }

        return flat;
    }
}
