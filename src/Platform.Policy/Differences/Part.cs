using Platform.Policy.Shapes;

namespace Platform.Policy.Differences;

/// <summary>One key of two records, with what a sentence needs to speak of it.</summary>
/// <param name="Word">What the key is called.</param>
internal sealed record Part(object Before, object After, KeyShape Key, Spot Spot, string Word)
{
    /// <summary>The entry of a list or table that is meant instead of the key.</summary>
    public string? Within { get; init; }

    /// <summary>How a sentence about the value begins.</summary>
    public string Subject => Within is { } entry ? Spot.With(entry) : FieldWords.IsMain(Before.GetType(), Key) ? Spot.Subject : Spot.With(Word);
}
