using Platform.Documents.Checking.Measures;
using Platform.Documents.Model;

namespace Platform.Documents.Checking;

/// <summary>Reads one rule, and sees that it says of its measure what such a measure can be held to.</summary>
internal static class RuleReader
{
    public static CheckRule Read(RuleNode node, IReadOnlyDictionary<string, TypefaceNames> faces)
    {
        node.AllowOnly("id", "clause", "element", "quantity", "measure", "unit", "expected", "tolerance", "min", "max", "face", "allowed", "required", "formats", "says");
        var (min, max) = Range(node);
        var rule = new CheckRule(node.Text("id"), node.Text("clause"), node.Text("element"), node.Text("quantity"), node.Text("measure"), node.Text("says"))
        {
            Unit = node.TextOrNull("unit") ?? "",
            Expected = node.Number("expected"),
            Tolerance = node.Number("tolerance") ?? 0,
            Min = min,
            Max = max,
            Face = node.TextOrNull("face"),
            Allowed = node.TextOrNull("allowed"),
            Required = node.TextOrNull("required") == "true",
            Formats = [.. node.Texts("formats").Select(name => Format(node, name))],
        };
        Validate(node, rule, faces);
        return rule;
    }

    private static void Validate(RuleNode node, CheckRule rule, IReadOnlyDictionary<string, TypefaceNames> faces)
    {
        if (!MeasureTable.All.TryGetValue(rule.Measure, out var measure))
        {
            throw node.Wrong($"规则“{rule.Id}”：没有名为“{rule.Measure}”的测量");
        }

        var complete = measure.Kind switch
        {
            MeasureKind.Number => rule is { Face: null, Allowed: null } && (rule.Min is not null || rule.Max is not null) && !(rule.Min > rule.Max),
            MeasureKind.Face => rule is { Face: { } face, Min: null, Max: null } && faces.ContainsKey(face),
            _ => rule is { Allowed: not null, Face: null, Min: null, Max: null },
        };
        if (!complete)
        {
            throw node.Wrong($"规则“{rule.Id}”：测量“{rule.Measure}”{Need(measure.Kind)}");
        }
    }

    private static string Need(MeasureKind kind) => kind switch
    {
        MeasureKind.Number => "要写 expected 和 tolerance，或者 min、max",
        MeasureKind.Face => "要写 face，而且 faces 里要有它",
        _ => "要写 allowed",
    };

    private static (double? Min, double? Max) Range(RuleNode node) => node.Number("expected") is { } expected
        ? (expected - (node.Number("tolerance") ?? 0), expected + (node.Number("tolerance") ?? 0))
        : (node.Number("min"), node.Number("max"));

    private static DocumentFormat Format(RuleNode node, string name) => name switch
    {
        "document" => DocumentFormat.Document,
        "letter" => DocumentFormat.Letter,
        "order" => DocumentFormat.Order,
        "minutes" => DocumentFormat.Minutes,
        _ => throw node.Wrong($"不认识的公文格式“{name}”"),
    };
}
