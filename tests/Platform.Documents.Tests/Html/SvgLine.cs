using System.Globalization;
using System.Xml.Linq;

namespace Platform.Documents.Tests.Html;

/// <summary>The characters on one line of a page of our HTML, without spaces; places in mm, of their bodies, as the page is seen.</summary>
internal sealed record SvgLine(int Page, string Text, IReadOnlyList<(double Left, double Top)> Places)
{
    private static readonly XNamespace Xlink = "http://www.w3.org/1999/xlink";

    public static XElement Parse(string fragment) => XElement.Parse($"<r xmlns:xlink=\"{Xlink}\">{fragment}</r>");

    public static List<SvgLine> Of(string fragment) => [.. Parse(fragment).Descendants("svg").SelectMany((page, index) => OfPage(page, index + 1))];

    private static IEnumerable<SvgLine> OfPage(XElement page, int number) => page.Descendants("tspan")
        .Where(piece => piece.Attribute("x") is not null)
        .GroupBy(piece => (Length(piece, "y"), Turned(piece)))
        .Select(line =>
        {
            var characters = line.SelectMany(Characters).Where(character => character.Text != ' ' && character.Text != '\u3000').OrderBy(character => character.Along).ToList();
            return new SvgLine(number, string.Concat(characters.Select(character => character.Text)), [.. characters.Select(character => character.Place)]);
        });

    private static IEnumerable<(char Text, double Along, (double, double) Place)> Characters(XElement piece)
    {
        var body = Length(piece, "font-size");
        var baseline = Length(piece, "y");
        var x = piece.Attribute("x")!.Value.Split(' ').Select(Millimetres).ToList();
        return piece.Value.Select((text, i) => (text, x[i], Turned(piece) ? (297 - baseline - (0.12 * body), x[i]) : (x[i], baseline - (0.88 * body))));
    }

    // What stands upright on a sheet that is shown on its side.
    private static bool Turned(XElement piece) => piece.Ancestors("g").Any(group => group.Attribute("transform")?.Value == "matrix(0 1 -1 0 29700 0)");

    private static double Length(XElement piece, string attribute) => Millimetres(piece.Attribute(attribute)!.Value);

    private static double Millimetres(string units) => double.Parse(units, CultureInfo.InvariantCulture) / 100;
}
