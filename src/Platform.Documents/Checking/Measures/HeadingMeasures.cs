using System.Text.RegularExpressions;
using Platform.Documents.Numbering;

namespace Platform.Documents.Checking.Measures;

/// <summary>层次: faces and numbers of the headings.</summary>
internal static partial class HeadingMeasures
{
    private const double BodySize = 16;

    public static IReadOnlyList<NamedMeasure> All { get; } =
    [
        new("heading1_face", MeasureKind.Face, view => Face(view, First())),
        new("heading2_face", MeasureKind.Face, view => Face(view, Second())),
        new("heading_form", MeasureKind.Answer, Form),
        new("heading_order", MeasureKind.Answer, Order),
    ];

    public static bool IsHeading(string text) => First().IsMatch(text) || Second().IsMatch(text);

    private static IEnumerable<Passage> Lines(DocumentView view) => view.Elements.Text.Where(line => !line.InTable && line.Size is { } size && Math.Abs(size - BodySize) < 2);

    private static Measurement Face(DocumentView view, Regex level)
    {
        var headings = Lines(view).Where(line => level.IsMatch(line.Trimmed)).ToList();
        if (headings.Count == 0)
        {
            return Measurement.None("没有这一层标题");
        }

        var faces = headings.Select(line => (line.Page, Face: line.FaceAt(line.Text.Length - line.Text.TrimStart().Length + 2, 6))).ToList();
        // A heading unlike most others is the one to show.
        return faces.GroupBy(heading => heading.Face).MinBy(same => same.Count())!.First() is var odd ? Measurement.Font(odd.Face, odd.Page) : Measurement.None("");
    }

    private static Measurement Form(DocumentView view)
    {
        var wrong = Lines(view).FirstOrDefault(line => WrongForm().IsMatch(line.Trimmed));
        return wrong is not null ? Measurement.Answer(false, wrong.Trimmed, wrong.Page, "写作“一、”“（一）”“1.”“（1）”")
            : Lines(view).Any(line => First().IsMatch(line.Trimmed) || Second().IsMatch(line.Trimmed)) ? Measurement.Answer(true, "一、（一）1.（1）", null)
            : Measurement.None("没有编号的标题");
    }

    private static Measurement Order(DocumentView view)
    {
        var headings = Lines(view).Select(line => (line, Match: First().Match(line.Trimmed))).Where(pair => pair.Match.Success).ToList();
        var last = 0;
        foreach (var (line, match) in headings)
        {
            var number = ChineseNumerals.Parse(match.Groups[1].Value) ?? 0;
            // An attachment begins again.
            if (number != last + 1 && number != 1)
            {
                return Measurement.Answer(false, $"“{match.Value}”前面是第 {last} 个", line.Page, "序号要连续");
            }

            last = number;
        }

        return headings.Count == 0 ? Measurement.None("没有第一层标题") : Measurement.Answer(true, $"{headings.Count} 个，连续", headings[0].line.Page);
    }

    [GeneratedRegex("^([一二三四五六七八九十百]+)、")]
    private static partial Regex First();

    [GeneratedRegex("^（([一二三四五六七八九十百]+)）")]
    private static partial Regex Second();

    [GeneratedRegex(@"^(\([一二三四五六七八九十]+\)|（[一二三四五六七八九十]+）、|[一二三四五六七八九十]{1,3}[.．,，]|\d{1,2}、|\(\d{1,2}\))")]
    private static partial Regex WrongForm();
}
