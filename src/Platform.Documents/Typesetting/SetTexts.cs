using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>What has been set of one measure's text while its pages were filled, so that a writer need not set it again.</summary>
internal sealed class SetTexts
{
    private readonly Dictionary<Block, SetText> blocks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<InlineText, List<SetLine>> titles = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Table, TableGrid> tables = new(ReferenceEqualityComparer.Instance);

    /// <summary>A paragraph or heading.</summary>
    public SetText this[Block block]
    {
        get => blocks[block];
        set => blocks[block] = value;
    }

    /// <summary>The lines of a title.</summary>
    public List<SetLine> this[InlineText title]
    {
        get => titles[title];
        set => titles[title] = value;
    }

    /// <summary>A table, with its cells.</summary>
    public TableGrid this[Table table] => tables[table];

    /// <summary>The same, measured when it is first asked for.</summary>
    public TableGrid GridOf(Table table, TypeCase type) =>
        tables.TryGetValue(table, out var grid) ? grid : tables[table] = new TableGrid(table, type);
}

/// <summary>A text that has been set.</summary>
/// <param name="Lines">How many lines its characters take.</param>
internal readonly record struct SetText(List<Cell> Cells, int Lines);
