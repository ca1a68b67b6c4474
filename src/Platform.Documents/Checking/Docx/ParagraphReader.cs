using System.Globalization;
using System.Text;

namespace Platform.Documents.Checking.Docx;

/// <summary>Reads a paragraph's text and what it looks like.</summary>
internal sealed class ParagraphReader(StyleChain styles)
{
    private const double DefaultSize = 10;
    private const double TwipsPerPoint = 20;

    public Passage Read(W.Paragraph paragraph)
    {
        var runs = paragraph.Descendants<W.Run>().Where(run => ReferenceEquals(run.Ancestors<W.Paragraph>().First(), paragraph))
            .Select(run => Run(run, paragraph)).Where(run => run.Text.Length > 0).ToList();
        var passage = new Passage(runs) { InTable = paragraph.Ancestors<W.Table>().Any() };
        return passage with { Shape = Shape(styles.OfParagraph(paragraph), passage.Size ?? DefaultSize) };
    }

    private TextRun Run(W.Run run, W.Paragraph paragraph)
    {
        var chain = styles.OfRun(run, paragraph);
        var text = Text(run);
        var face = text.Any(letter => letter >= '\u3007') ? styles.EastAsianFace(chain) : styles.LatinFace(chain);
        return new TextRun(text, face, StyleChain.Size(chain) ?? DefaultSize, StyleChain.First<W.Color>(chain)?.Val?.Value?.ToUpperInvariant());
    }

    private static string Text(W.Run run)
    {
        var text = new StringBuilder();
        foreach (var child in run.ChildElements)
        {
            text.Append(child switch
            {
                W.Text words => words.Text,
                W.TabChar => "\t",
                W.Break or W.CarriageReturn => "\n",
                W.NoBreakHyphen => "-",
                _ => "",
            });
        }

        return text.ToString();
    }

    private static ParagraphShape Shape(IReadOnlyList<OpenXmlElement?> chain, double size)
    {
        var line = StyleChain.First<W.SpacingBetweenLines>(chain, spacing => spacing.Line is not null);
        var border = StyleChain.First<W.ParagraphBorders>(chain)?.BottomBorder ?? (W.BorderType?)StyleChain.First<W.ParagraphBorders>(chain)?.TopBorder;
        return new ParagraphShape(
            Align(StyleChain.First<W.Justification>(chain)?.Val?.InnerText),
            Indent(chain, size, indent => indent.LeftChars ?? indent.StartCharacters, indent => indent.Left ?? indent.Start),
            Indent(chain, size, indent => indent.RightChars ?? indent.EndCharacters, indent => indent.Right ?? indent.End),
            Indent(chain, size, indent => indent.FirstLineChars, indent => indent.FirstLine) - Indent(chain, size, indent => indent.HangingChars, indent => indent.Hanging),
            line?.LineRule?.InnerText == "exact" ? Number(line.Line) / TwipsPerPoint : null,
            border?.Val?.InnerText is not (null or "nil" or "none") ? border.Color?.Value : null);
    }

    private static string Align(string? value) => value switch
    {
        "center" => "center",
        "right" or "end" => "right",
        "both" or "distribute" => "both",
        _ => "left",
    };

    // Characters win over twips in the same place, as in Word.
    private static double Indent(IReadOnlyList<OpenXmlElement?> chain, double size, Func<W.Indentation, Int32Value?> characters, Func<W.Indentation, StringValue?> twips)
    {
        foreach (var indent in chain.Select(properties => properties?.GetFirstChild<W.Indentation>()).OfType<W.Indentation>())
        {
            if (characters(indent)?.Value is { } hundredths)
            {
                return hundredths / 100.0;
            }

            if (Number(twips(indent)) is { } length)
            {
                return length / TwipsPerPoint / size;
            }
        }

        return 0;
    }

    private static double? Number(StringValue? value) =>
        double.TryParse(value?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
