using System.Globalization;
using Platform.Policy.Editing;
using Platform.Policy.Forms;
using Platform.Web.Components.Forms;

namespace Platform.Web.PolicyEditing;

/// <summary>What somebody typed, as it is to be written; what cannot be understood is told beside its field.</summary>
internal sealed class TypedValues(FormSheet sheet)
{
    private readonly List<(string Path, string Sentence)> _faults = [];

    public IReadOnlyList<(string Path, string Sentence)> Faults => _faults;

    /// <summary>Null where nothing is to stand there.</summary>
    public EditValue? Of(FormField field) => Of(field, field.Key);

    public void Require(FormField field)
    {
        if (field.Required && field.Kind != FieldKind.InText && sheet.Whole(field).Length == 0) Blame(field.Key, $"请填写{field.Label}。");
    }

    private EditValue? Of(FormField field, string path)
    {
        var text = sheet.Text(path).Trim();
        return field.Kind switch
        {
            FieldKind.Group => Map(field.Parts.Select(part => (part, $"{path}.{part.Key}"))),
            FieldKind.Rows => Rows(field),
            FieldKind.Many => List(sheet.Texts(path).Where(one => one.Length > 0).Select(one => new EditValue.Text(one))),
            FieldKind.Lines => List(FormSheet.LinesOf(text).Select(line => field.OfDays ? (EditValue?)Day(line, path) : new EditValue.Text(line)).OfType<EditValue>()),
            _ when text.Length == 0 || text == field.Default && field.Kind == FieldKind.Flag => null,
            FieldKind.Flag => new EditValue.Flag(text == "true"),
            FieldKind.Day => Day(text, path),
            FieldKind.Number => Number(text, path),
            FieldKind.Whole => Whole(text, path),
            _ => new EditValue.Text(text),
        };
    }

    private EditValue.Map? Map(IEnumerable<(FormField Part, string Path)> parts)
    {
        List<(FormField Part, string Path, EditValue? Value)> read = [.. parts.Select(part => (part.Part, part.Path, Of(part.Part, part.Path)))];
        if (read.TrueForAll(part => part.Value is null)) return null;
        foreach (var (part, path, value) in read)
        {
            if (part.Required && value is null && _faults.TrueForAll(fault => fault.Path != path)) Blame(path, $"请填写{part.Label}。");
        }

        return new EditValue.Map([.. read.Where(part => part.Value is not null).Select(part => new EditField(part.Part.Key, part.Value!))]);
    }

    private EditValue? Rows(FormField field)
    {
        var rows = new List<(string Name, EditValue Value)>();
        for (var row = 0; row < sheet.Rows(field); row++)
        {
            var parts = FormSheet.Row(field, row).ToList();
            if (parts.TrueForAll(part => string.IsNullOrWhiteSpace(sheet.Text(part.Path)) || sheet.Text(part.Path) == part.Part.Default)) continue;
            var name = field.Named ? sheet.Text(parts[0].Path).Trim() : "";
            if (field.Named && name.Length == 0) Blame(parts[0].Path, $"请填写{parts[0].Part.Label}。");
            var own = field.Named ? parts[1..] : parts;
            EditValue? value = own is [({ } path, { Key: "" } only)] ? Of(only, path) : Map(own.Select(part => (part.Part, part.Path)));
            rows.Add((name, value ?? new EditValue.Map([])));
        }

        if (rows.Count == 0) return null;
        return field.Named ? new EditValue.Map([.. rows.Select(row => new EditField(row.Name, row.Value))]) : new EditValue.List([.. rows.Select(row => row.Value)]);
    }

    private static EditValue.List? List(IEnumerable<EditValue> items) => items.ToList() is { Count: > 0 } list ? new EditValue.List(list) : null;

    private EditValue.Day? Day(string text, string path)
    {
        if (new TypedDay(text).Value is { } day) return new EditValue.Day(day);
        Blame(path, $"没有看懂日期“{text}”。写成 2026.12.16 或 2026年12月16日。");
        return null;
    }

    private EditValue.Number? Number(string text, string path)
    {
        if (TypedFigure.Read(text) is { } number) return new EditValue.Number(number);
        Blame(path, $"没有看懂“{text}”。写成数，如 5.0、3000 或 3千。");
        return null;
    }

    private EditValue.Number? Whole(string text, string path)
    {
        if (TypedFigure.Read(text) is { } number && decimal.IsInteger(number)) return new EditValue.Number(decimal.Parse(number.ToString("0", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
        Blame(path, $"“{text}”不是整数。");
        return null;
    }

    private void Blame(string path, string sentence) => _faults.Add((path, sentence));
}
