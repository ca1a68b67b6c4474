using System.Globalization;
using Microsoft.Extensions.Primitives;
using Platform.Policy.Editing;
using Platform.Policy.Forms;
using Platform.Web.Components.Forms;

namespace Platform.Web.PolicyEditing;

/// <summary>
/// 填写内容: the texts of a form's fields, by the field's key; within groups <c>standing.status</c>, within rows <c>members.0.unit</c>.
/// It holds what is written, or what somebody typed.
/// </summary>
public sealed class FormSheet
{
    /// <summary>What the names of all fields begin with, in the page.</summary>
    public const string Prefix = "Fields";

    private readonly Dictionary<string, (FieldKind Kind, string[] Texts)> _texts = new(StringComparer.Ordinal);

    /// <summary>As field components take it.</summary>
    public object? this[string path] => _texts.TryGetValue(path, out var field) ? Typed(field.Kind, field.Texts) : "";

    public static string NameOf(string path) => $"{Prefix}[{path}]";

    public string Text(string path) => _texts.TryGetValue(path, out var field) && field.Texts.Length > 0 ? field.Texts[0] : "";

    public IReadOnlyList<string> Texts(string path) => _texts.TryGetValue(path, out var field) ? field.Texts : [];

    /// <summary>How many rows there are, filled in or not.</summary>
    public int Rows(FormField field) =>
        1 + _texts.Keys.Where(path => path.StartsWith(field.Key + ".", StringComparison.Ordinal)).Select(path => int.Parse(path.Split('.')[1], CultureInfo.InvariantCulture)).DefaultIfEmpty(-1).Max();

    /// <summary>The paths of a field's own parts: one for each of a group, and for each of every row.</summary>
    public IEnumerable<(string Path, FormField Part)> Parts(FormField field) => field.Kind switch
    {
        FieldKind.Group => field.Parts.Select(part => ($"{field.Key}.{part.Key}", part)),
        FieldKind.Rows => Enumerable.Range(0, Rows(field)).SelectMany(row => Row(field, row)),
        _ => [(field.Key, field)],
    };

    public static IEnumerable<(string Path, FormField Part)> Row(FormField field, int row) =>
        field.Parts.Select(part => (string.Create(CultureInfo.InvariantCulture, $"{field.Key}.{row}.{part.Key}"), part));

    /// <summary>The field as one text in a fixed form: the same for the same content, however it was typed.</summary>
    public string Whole(FormField field) => field.Kind switch
    {
        FieldKind.Group => string.Join('\n', Parts(field).Select(part => (part.Part.Label, Text: Plain(part.Part, part.Path))).Where(part => part.Text.Length > 0).Select(part => $"{part.Label}：{part.Text}")),
        FieldKind.Rows => string.Join('\n', Enumerable.Range(0, Rows(field)).Select(row => string.Join('｜', Row(field, row).Select(part => Plain(part.Part, part.Path)))).Where(row => row.Trim('｜').Length > 0)),
        _ => Plain(field, field.Key),
    };

    public void Set(FormField field, string path, params string[] texts) => _texts[path] = (field.Kind, texts);

    /// <summary>Takes a field over from another sheet.</summary>
    public void Take(FormField field, FormSheet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var path in _texts.Keys.Where(path => path == field.Key || path.StartsWith(field.Key + ".", StringComparison.Ordinal)).ToList()) _texts.Remove(path);
        foreach (var (path, part) in other.Parts(field)) Set(part, path, [.. other.Texts(path)]);
    }

    /// <summary>What a package writes.</summary>
    public static FormSheet Of(ItemForm form, EditValue.Map? written)
    {
        ArgumentNullException.ThrowIfNull(form);
        var sheet = new FormSheet();
        foreach (var field in form.Fields) WrittenTexts.Put(sheet, field, field.Key, written?.Find(field.Key));
        return sheet;
    }

    /// <summary>What somebody sent; a field that was not in the page is as it is written.</summary>
    public static FormSheet Read(ItemForm form, IFormCollection sent, FormSheet written)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(sent);
        var sheet = new FormSheet();
        foreach (var field in form.Fields)
        {
            if (!FormBasis.Asked(sent, field)) sheet.Take(field, written);
            else if (field.Kind == FieldKind.Rows) ReadRows(sheet, field, sent);
            else foreach (var (path, part) in sheet.Parts(field)) sheet.Set(part, path, Lines(sent[NameOf(path)]));
        }

        return sheet;
    }

    private static void ReadRows(FormSheet sheet, FormField field, IFormCollection sent)
    {
        for (var row = 0; Row(field, row).Any(part => sent.ContainsKey(NameOf(part.Path))); row++)
        {
            foreach (var (path, part) in Row(field, row)) sheet.Set(part, path, Lines(sent[NameOf(path)]));
        }
    }

    private static string[] Lines(StringValues values) => [.. values.OfType<string>().Select(value => value.ReplaceLineEndings("\n"))];

    private string Plain(FormField field, string path)
    {
        var text = Text(path).Trim();
        return field.Kind switch
        {
            FieldKind.Day => new TypedDay(text).Value is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : text,
            FieldKind.Number or FieldKind.Whole => TypedFigure.Read(text) is { } number ? number.ToString(CultureInfo.InvariantCulture) : text,
            FieldKind.Many => string.Join('\n', Texts(path).Where(one => one.Length > 0)),
            FieldKind.Lines => string.Join('\n', LinesOf(text)),
            _ => text,
        };
    }

    internal static IEnumerable<string> LinesOf(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static object Typed(FieldKind kind, string[] texts) => kind switch
    {
        FieldKind.Many => texts,
        FieldKind.Day => new TypedDay(texts.Length > 0 ? texts[0] : ""),
        FieldKind.Number or FieldKind.Whole => new TypedNumber(texts.Length > 0 ? texts[0] : ""),
        _ => texts.Length > 0 ? texts[0] : "",
    };
}
