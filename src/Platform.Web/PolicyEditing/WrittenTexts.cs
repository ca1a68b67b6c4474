using System.Globalization;
using Platform.Policy.Editing;
using Platform.Policy.Forms;
using Platform.Policy.Wording;

namespace Platform.Web.PolicyEditing;

/// <summary>What is written, as the fields show it.</summary>
internal static class WrittenTexts
{
    public static void Put(FormSheet sheet, FormField field, string path, EditValue? value)
    {
        switch (field.Kind)
        {
            case FieldKind.Group:
                foreach (var part in field.Parts) Put(sheet, part, $"{path}.{part.Key}", (value as EditValue.Map)?.Find(part.Key));
                break;
            case FieldKind.Rows:
                foreach (var (row, (name, one)) in Rows(value).Index()) PutRow(sheet, field, row, name, one);
                break;
            case FieldKind.Many:
                sheet.Set(field, path, [.. Items(value).Select(Text)]);
                break;
            case FieldKind.Lines:
                sheet.Set(field, path, string.Join('\n', Items(value).Select(Text)));
                break;
            case FieldKind.Flag:
                sheet.Set(field, path, value is null ? field.Default : Text(value));
                break;
            case FieldKind.InText:
                break;
            default:
                sheet.Set(field, path, value is null ? "" : Text(value));
                break;
        }
    }

    private static void PutRow(FormSheet sheet, FormField field, int row, string? name, EditValue value)
    {
        foreach (var (path, part) in FormSheet.Row(field, row))
        {
            if (part.Key == FormField.RowName) sheet.Set(part, path, name ?? "");
            else Put(sheet, part, path, part.Key.Length == 0 ? value : (value as EditValue.Map)?.Find(part.Key));
        }
    }

    private static IEnumerable<(string? Name, EditValue Value)> Rows(EditValue? value) => value switch
    {
        EditValue.List list => list.Items.Select(item => ((string?)null, item)),
        EditValue.Map map => map.Fields.Select(field => ((string?)field.Key, field.Value)),
        _ => [],
    };

    private static IReadOnlyList<EditValue> Items(EditValue? value) => value switch
    {
        EditValue.List list => list.Items,
        null => [],
        _ => [value],
    };

    public static string Text(EditValue value) => value switch
    {
        EditValue.Text text => text.Value,
        EditValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        EditValue.Flag flag => flag.Value ? "true" : "false",
        EditValue.Day day => DateWords.Day(day.Value),
        _ => "",
    };
}
