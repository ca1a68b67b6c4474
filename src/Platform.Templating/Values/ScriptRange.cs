using System.Collections;

namespace Platform.Templating;

/// <summary>The integers from <paramref name="First"/> to <paramref name="Last"/>, both included, counting down when the first is larger. Never stored.</summary>
public sealed record ScriptRange(long First, long Last) : IEnumerable<object?>
{
    /// <summary>True for <c>a..&lt;a</c>, which has no numbers.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>How many integers there are, at most <see cref="long.MaxValue"/>.</summary>
    public long Count => IsEmpty ? 0 : (long)Int128.Min(Int128.Abs((Int128)Last - First) + 1, long.MaxValue);

    public object? this[long index] => index < 0 || index >= Count ? null : Boxes.Of(First <= Last ? First + index : First - index);

    public IEnumerator<object?> GetEnumerator()
    {
        for (long index = 0, count = Count; index < count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
