using System.Globalization;

namespace Platform.Documents.Ofd;

/// <summary>Numbers as OFD files write them: lengths in mm, to a thousandth.</summary>
internal static class OfdNumber
{
    private const int Decimals = 3;

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Adding nothing takes the sign from a zero.
    public static string Text(double number) => (Math.Round(number, Decimals) + 0.0).ToString("0.###", CultureInfo.InvariantCulture);

    public static string Box(double x, double y, double width, double height) => $"{Text(x)} {Text(y)} {Text(width)} {Text(height)}";

    /// <summary>A list in which equal neighbours are written once, as <c>g count value</c>.</summary>
    public static string Array(IEnumerable<double> numbers)
    {
        var parts = new List<string>();
        var texts = numbers.Select(Text).ToList();
        for (var from = 0; from < texts.Count;)
        {
            var to = from + 1;
            while (to < texts.Count && texts[to] == texts[from])
            {
                to++;
            }

            parts.Add(to - from == 1 ? texts[from] : $"g {Text(to - from)} {texts[from]}");
            from = to;
        }

        return string.Join(' ', parts);
    }
}
