using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Platform.Documents.Tests.Ofd;

/// <summary>A text object on a page and the places of its characters.</summary>
internal sealed class WrittenText
{
    public WrittenText(int page, XElement node)
    {
        var box = WrittenOfd.Numbers(node.Attribute("Boundary")!.Value);
        var size = double.Parse(node.Attribute("Size")!.Value, CultureInfo.InvariantCulture);
        var turn = WrittenOfd.Numbers(node.Attribute("CTM")?.Value ?? "1 0 0 1 0 0");
        Font = node.Attribute("Font")!.Value;
        foreach (var code in node.Elements(WrittenOfd.Namespace + "TextCode"))
        {
            var x = Number(code, "X");
            var y = Number(code, "Y");
            var steps = Steps(code.Attribute("DeltaX")?.Value);
            var runes = code.Value.EnumerateRunes().ToList();
            Assert.Equal(runes.Count - 1, steps.Count);
            for (var i = 0; i < runes.Count; i++)
            {
                // The body's edges: 0.88 em above the baseline, 0.12 em below.
                (double X, double Y)[] corners = [Page(x, y - (0.88 * size)), Page(x, y + (0.12 * size))];
                Glyphs.Add(new WrittenGlyph(page, runes[i], corners.Min(corner => corner.X), corners.Min(corner => corner.Y)));
                x += i < steps.Count ? steps[i] : 0;
            }
        }

        (double X, double Y) Page(double x, double y) =>
            ((turn[0] * x) + (turn[2] * y) + turn[4] + box[0], (turn[1] * x) + (turn[3] * y) + turn[5] + box[1]);
    }

    public string Font { get; }

    public List<WrittenGlyph> Glyphs { get; } = [];

    public string Text => string.Concat(Glyphs.Select(glyph => glyph.Character));

    private static List<double> Steps(string? list)
    {
        var steps = new List<double>();
        var parts = list?.Split(' ') ?? [];
        for (var i = 0; i < parts.Length; i++)
        {
            var count = 1;
            if (parts[i] == "g")
            {
                count = int.Parse(parts[i + 1], CultureInfo.InvariantCulture);
                i += 2;
            }

            steps.AddRange(Enumerable.Repeat(double.Parse(parts[i], CultureInfo.InvariantCulture), count));
        }

        return steps;
    }

    private static double Number(XElement node, string attribute) => double.Parse(node.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}

/// <summary>A character and the upper left corner of its body, in mm.</summary>
internal sealed record WrittenGlyph(int Page, Rune Character, double Left, double Top);
