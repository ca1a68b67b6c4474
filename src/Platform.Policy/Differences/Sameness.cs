using System.Collections;
using System.Globalization;
using Platform.Policy.Shapes;

namespace Platform.Policy.Differences;

/// <summary>Whether two values say the same. Notes and the order of a table say nothing; a figure is what is printed: 5 is not 5.0.</summary>
internal static class Sameness
{
    public static bool Of(object? a, object? b)
    {
        if (IsEmpty(a) || IsEmpty(b)) return IsEmpty(a) && IsEmpty(b);
        return (a, b) switch
        {
            (decimal x, decimal y) => x.ToString(CultureInfo.InvariantCulture) == y.ToString(CultureInfo.InvariantCulture),
            (IDictionary x, IDictionary y) => x.Count == y.Count && x.Keys.Cast<object>().All(key => y.Contains(key) && Of(x[key], y[key])),
            (string x, string y) => x == y,
            (IEnumerable x, IEnumerable y) => x.Cast<object>().Zip(y.Cast<object>(), Of).All(same => same) && x.Cast<object>().Count() == y.Cast<object>().Count(),
            ({ } x, { } y) when IsRecord(x) => x.GetType() == y.GetType() && Others(x, y).All(key => Of(key.Get(x), key.Get(y))),
            _ => Equals(a, b),
        };
    }

    /// <summary>How many keys of two records differ.</summary>
    public static int Differing(object x, object y) => Others(x, y).Count(key => !Of(key.Get(x), key.Get(y)));

    /// <summary>Nothing written, an empty list and an empty table are the same.</summary>
    public static bool IsEmpty(object? value) => value is null || (value is not string && value is IEnumerable many && !many.Cast<object>().Any());

    public static bool IsRecord(object value) => value is not (string or ValueType or IEnumerable);

    /// <summary>Whether there may be notes or an order within.</summary>
    public static bool HasParts(object? value) => value is not (null or string or ValueType);

    private static IEnumerable<KeyShape> Others(object x, object y) =>
        x.GetType() == y.GetType() ? RecordShape.Of(x.GetType()).Keys.Where(key => key.Name is not ("note" or "sort")) : [];
}
