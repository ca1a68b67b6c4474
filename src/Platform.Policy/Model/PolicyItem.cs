using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>政策条目: one thing that a document says, with the clause that says it.</summary>
public abstract record PolicyItem
{
    /// <summary>The item's key in its collection; a stable slug, never the printed number.</summary>
    [NotWritten] public string Id { get; init; } = "";

    /// <summary>Where it stands: layer, document, file and line.</summary>
    [NotWritten] public ItemSource Source { get; init; } = ItemSource.None;

    /// <summary>Items of other layers or documents that this one overrides or that bind it, nearest first.</summary>
    [NotWritten] public IReadOnlyList<ItemSource> Overrides { get; init; } = [];

    /// <summary>Which source each written key came from, where it is not <see cref="Source"/>.</summary>
    [NotWritten] public IReadOnlyDictionary<string, ItemSource> FieldSources { get; init; } = new Dictionary<string, ItemSource>();

    [Description("条款位置，如 二（三）11、首部、附件1")] public string? Clause { get; init; }
    [Description("给后来人看的说明，不对外显示"), Titled("备注", "给后来人看，不对外显示"), Section("备注与显示")] public string? Note { get; init; }
    [Description("写 false 表示本层不适用上级的这一条（须写条款）"), Titled("适用上级的这一条", "选“否”表示本级不适用，须写条款")] public bool Applies { get; init; } = true;
    [Description("上级条目写 true：下级不得改，以上级为准"), Titled("下级须照此执行", "选“是”时下级不得改，以上级为准")] public bool Binding { get; init; }
    [Description("显示顺序；不写则按文件中的先后")] public int Sort { get; init; }

    /// <summary>The id by which documents and pages cite the item: collection/id.</summary>
    [NotWritten] public string SourceId => $"{Source.Collection}/{Id}";
}

/// <summary>Where an item is written: layer, document, clause, file and place.</summary>
public sealed record ItemSource(
    string Layer, string LayerName, string Collection, string DocumentId, string DocumentTitle, string? DocumentNumber,
    string? Clause, string File, int Line, int Column)
{
    public static readonly ItemSource None = new("", "", "", "", "", null, null, "", 0, 0);
}
