using Platform.Policy.Diagnostics;
using Platform.Policy.Forms;
using Platform.Web.Components.Tables;

namespace Platform.Web.PolicyEditing;

/// <summary>A field in a page: what it holds, what it can name, and what the check of the draft says of it.</summary>
/// <param name="Path">The field's key, or the way to it within a group or a row.</param>
public sealed record ShownField(FormSheet Fields, FormField Field, string Path, DraftChoices Choices)
{
    private static readonly IReadOnlyList<Option> YesNo = [new("true", "是"), new("false", "否")];

    public IReadOnlyList<Diagnostic> Notes { get; init; } = [];

    /// <summary>Where the whole text is edited.</summary>
    public string TextUrl { get; init; } = "";

    /// <summary>The form that it belongs to, where it stands outside it.</summary>
    public string? FormId { get; init; }

    /// <summary>What was recognised in a source text.</summary>
    public FormSheet? Recognised { get; init; }

    /// <summary>Said beside the label.</summary>
    public string? Mark => IsRecognised ? "识别自原文，待确认" : null;

    private bool IsRecognised => Recognised is { } found && Field.Kind != FieldKind.Flag && found.Text(Path).Length > 0 && found.Texts(Path).SequenceEqual(Fields.Texts(Path));

    public string Name => FormSheet.NameOf(Path);

    public string? Hint => (Field.Hint, Field.Kind, Field.Default) switch
    {
        ({ Length: > 0 } hint, FieldKind.Lines, _) when !hint.Contains('一', StringComparison.Ordinal) => $"{hint}；一行一条",
        ({ Length: 0 }, FieldKind.Lines, _) => "一行一条",
        ({ Length: 0 }, FieldKind.Choice, { Length: > 0 } word) => $"不选时按“{Field.Choices.First(choice => choice.Word == word).Label}”",
        ({ Length: 0 }, _, _) => null,
        _ => Field.Hint,
    };

    /// <summary>What can be chosen; a value that is not among it stays choosable.</summary>
    public IReadOnlyList<Option> Options
    {
        get
        {
            var known = Field.References is { } kind ? Choices.Of(kind) : Field.Kind == FieldKind.Flag ? YesNo : [.. Field.Choices.Select(choice => new Option(choice.Word, choice.Label))];
            var strange = Fields.Texts(Path).Where(word => word.Length > 0 && known.All(option => option.Value != word)).Select(word => new Option(word, word)).ToList();
            return strange.Count == 0 ? known : [.. known, .. strange];
        }
    }

    public ShownField Of(FormField field, string path) => this with { Field = field, Path = path, Notes = [] };
}
