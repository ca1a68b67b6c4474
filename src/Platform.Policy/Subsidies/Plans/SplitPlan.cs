using Platform.Policy.Model;

namespace Platform.Policy.Subsidies.Plans;

/// <summary>Divides each year's payment; the last part takes what rounding leaves, so that the parts add up.</summary>
internal sealed class SplitPlan(IReadOnlyDictionary<string, SplitPart> parts, Rounding rounding)
{
    public int Count { get; } = parts.Count;

    public IReadOnlyList<PartAmount> Of(ReadOnlySpan<decimal> paid)
    {
        if (Count == 0) return [];
        var sums = new decimal[Count];
        foreach (var payment in paid) Add(payment, sums);
        return [.. parts.Select((part, i) => new PartAmount(part.Key, part.Value.Title, sums[i]))];
    }

    /// <summary>Adds the parts of one payment to the sums.</summary>
    public void Add(decimal payment, Span<decimal> sums)
    {
        var left = payment;
        var i = 0;
        foreach (var part in parts.Values)
        {
            var share = i == Count - 1 ? left : Math.Min(left, rounding.Round(payment * part.Percent / 100));
            sums[i++] += share;
            left -= share;
        }
    }
}
