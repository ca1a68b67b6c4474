using System.Globalization;
using Platform.Policy.Editing;
using Platform.Policy.Forms;

namespace Platform.Web.PolicyEditing;

/// <summary>How items are named and what their fields say, in tables.</summary>
public static class ItemWords
{
    private const int Shown = 60;
    private static readonly string[] Names = ["title", "label", "name", "post"];

    /// <summary>What the item is called; null where none of its fields says.</summary>
    public static string? Name(DraftChoices choices, ItemForm form, FormSheet fields)
    {
        ArgumentNullException.ThrowIfNull(form);
        return NameField(form) is { } field && Say(choices, field, fields) is { Length: > 0 } name ? name : null;
    }

    public static FormField? NameField(ItemForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Names.Select(name => form.Fields.FirstOrDefault(field => field.Key == name)).FirstOrDefault(field => field is not null);
    }

    /// <summary>The columns of a table: what every item must say, and what is changed in the row, without long texts.</summary>
    public static IReadOnlyList<FormField> Columns(ItemForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var name = NameField(form);
        return [.. form.Fields.Where(field => field != name && (field.InRow || field.Key == "clause" || field is { Required: true, Kind: not (FieldKind.Paragraph or FieldKind.Group or FieldKind.Rows or FieldKind.InText) }))];
    }

    /// <summary>A field's content in words.</summary>
    public static string Say(DraftChoices choices, FormField field, FormSheet fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return Say(choices, field, fields.Whole(field));
    }

    public static string Say(DraftChoices choices, FormField field, string whole)
    {
        ArgumentNullException.ThrowIfNull(choices);
        ArgumentNullException.ThrowIfNull(field);
        return field.Kind switch
        {
            _ when whole.Length == 0 => "",
            FieldKind.Choice => field.Choices.FirstOrDefault(choice => choice.Word == whole)?.Label ?? whole,
            FieldKind.Flag => whole == "true" ? "是" : "否",
            FieldKind.One => choices.NameOf(field.References!.Value, whole),
            FieldKind.Many => string.Join('、', whole.Split('\n').Select(word => choices.NameOf(field.References!.Value, word))),
            FieldKind.Day => DateOnly.TryParseExact(whole, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Platform.Policy.Wording.DateWords.Day(day) : whole,
            _ => whole,
        };
    }

    public static string Short(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Shown ? text : $"{text[..Shown]}…";
    }

    /// <summary>A free name for a new item: target-5; a person may choose a better one.</summary>
    public static string NextId(ItemTable table, IReadOnlyList<string> taken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(taken);
        var hasKeys = table.Document is null && table.Name is "departments" or "indicators" or "facts";
        var stem = table.Name.TrimEnd('s').Replace('_', '-');
        return Enumerable.Range(taken.Count + 1, taken.Count + 2).Select(number => hasKeys ? $"{stem}_{number}" : $"{stem}-{number}").First(name => !taken.Contains(name));
    }
}
