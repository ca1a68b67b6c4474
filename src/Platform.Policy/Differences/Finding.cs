namespace Platform.Policy.Differences;

/// <summary>A difference before it is known where the whole stands.</summary>
/// <param name="Key">The key of the record that was compared, in which it was found.</param>
/// <param name="Clause">The clause of the part itself; null where it has the whole's.</param>
internal sealed record Finding(DifferenceKind Kind, string Text, string? Before, string? After, string Key, string? Clause);

/// <summary>Where a value stands: how a sentence about it begins, and what its figures count.</summary>
/// <param name="Option">The fact whose options the values name.</param>
internal sealed record Spot(string Subject, string Key = "", string? Clause = null, string? UnitBefore = null, string? UnitAfter = null, string? Option = null)
{
    /// <summary>A part of it: 补贴“开园奖补” and 标准“每个托位” give 补贴“开园奖补”的标准“每个托位”.</summary>
    public string With(string part) => part.Length == 0 ? Subject : part[0] == '（' ? Subject + part : $"{Subject}的{part}";
}
