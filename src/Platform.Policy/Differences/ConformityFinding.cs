using Platform.Policy.Model;
using Platform.Policy.Wording;

namespace Platform.Policy.Differences;

/// <summary>How a district's item stands to the layers above.</summary>
public enum ConformityKind
{
    /// <summary>低于上级下限: the upper value counts.</summary>
    BelowFloor,

    /// <summary>高于上级上限: the upper value counts.</summary>
    AboveCeiling,

    /// <summary>与上级不得改的条目不一致: the upper item counts.</summary>
    AgainstBinding,

    /// <summary>不适用上级的条目: the district's word counts, for a person to check.</summary>
    Dropped,
}

/// <summary>What one side says, and where.</summary>
/// <param name="Text">In words; 不适用 where the side drops the item.</param>
public sealed record ConformitySide(string Text, ItemSource Source)
{
    /// <summary>样府办发〔2024〕6号 二（四）.</summary>
    public string Citation => $"{Source.DocumentNumber ?? (Source.DocumentTitle.Length > 0 ? Marks.BookTitle(Source.DocumentTitle) : Source.LayerName)}{(Source.Clause is { } clause ? $" {ClauseWords.Of(clause)}" : "")}";
}

/// <summary>上级一致性: one item of the district that an upper layer limits, binds, or had before the district dropped it.</summary>
/// <param name="Subject">参数“监控录像保存天数”.</param>
/// <param name="From">The first day on which both are in force; null where no document dates them.</param>
public sealed record ConformityFinding(ConformityKind Kind, string SourceId, string Subject, ConformitySide Own, ConformitySide Upper, DateOnly? From)
{
    /// <summary>Whether the platform takes the upper layer's word instead of the district's.</summary>
    public bool UpperCounts => Kind != ConformityKind.Dropped;

    public string Sentence => Kind switch
    {
        ConformityKind.BelowFloor => $"{Written}，上级（{Upper.Citation}）规定的下限是“{Upper.Text}”，以上级为准",
        ConformityKind.AboveCeiling => $"{Written}，上级（{Upper.Citation}）规定的上限是“{Upper.Text}”，以上级为准",
        ConformityKind.AgainstBinding => $"{Written}，上级（{Upper.Citation}）写“{Upper.Text}”，不得改，以上级为准",
        _ => $"{Subject}写明在本区不适用（{Own.Citation}），上级（{Upper.Citation}）写“{Upper.Text}”，请核对依据",
    };

    private string Written => $"{Subject}写“{Own.Text}”（{Own.Citation}）";
}
