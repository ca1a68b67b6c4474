using Platform.Policy.Model;

namespace Platform.Policy.Forms;

/// <summary>栏目: one key as a form asks for it.</summary>
/// <param name="Label">What an official calls it.</param>
/// <param name="Hint">What besides the format says of it; empty where that is all.</param>
public sealed record FormField(string Key, string Label, string Hint, FieldKind Kind)
{
    /// <summary>The name by which a row is kept, where rows stand under names.</summary>
    public const string RowName = "@name";

    public bool Required { get; init; }

    /// <summary>Whether a table of items lets it be changed in the row.</summary>
    public bool InRow { get; init; }

    /// <summary>What a value must name; null where it names nothing.</summary>
    public ReferenceKind? References { get; init; }

    /// <summary>The words of a choice.</summary>
    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    /// <summary>What counts where nothing is written, as a form writes it; empty where nothing does.</summary>
    public string Default { get; init; } = "";

    /// <summary>The fields of a group or of each row.</summary>
    public IReadOnlyList<FormField> Parts { get; init; } = [];

    /// <summary>Whether each line, or each row's value, is a day.</summary>
    public bool OfDays { get; init; }

    /// <summary>Rows stand under names of their own rather than one after another.</summary>
    public bool Named => Kind == FieldKind.Rows && Parts is [{ Key: RowName }, ..];
}

/// <param name="Word">As it is written.</param>
/// <param name="Label">As it is shown.</param>
public sealed record FieldChoice(string Word, string Label);

/// <summary>A part of a form under a heading.</summary>
public sealed record FormSection(string Title, IReadOnlyList<FormField> Fields);
