using System.Collections;
using Platform.Policy.Wording;

namespace Platform.Policy.Differences;

/// <summary>The sentences, as they are found.</summary>
internal sealed class DifferenceSayings(RuleNames before, RuleNames after)
{
    private readonly List<Finding> _found = [];
    private readonly ValueWords _before = new(before);
    private readonly ValueWords _after = new(after);

    public IReadOnlyList<Finding> Found => _found;

    public Said Before(Part part, object value) => _before.Of(part.Before, part.Key, value, part.Spot.UnitBefore, part.Spot.Option);

    public Said After(Part part, object value) => _after.Of(part.After, part.Key, value, part.Spot.UnitAfter, part.Spot.Option);

    public void Changed(Part part, object a, object b)
    {
        var (x, y) = (Before(part, a), After(part, b));
        Say(part, DifferenceKind.Changed, Sentence(part, b, x, y), x.Text, y.Text);
    }

    /// <summary>What the subject quotes already is not said again, and a flag is written or not.</summary>
    private static string Sentence(Part part, object now, Said x, Said y) => now switch
    {
        bool flag => $"{part.Spot.Subject}{(flag ? "写明" : "不再写明")}{Marks.Quote(part.Word)}",
        string when part.Within is null && part.Spot.Subject.EndsWith(x.Text, StringComparison.Ordinal) => $"{part.Spot.Subject}改为{y.Text}",
        _ => part.Subject + Said.Change(x, y),
    };

    public void OneSided(Part part, DifferenceKind kind, object value)
    {
        var plain = Sameness.IsRecord(value) && value is not (Model.Quantity or Model.Condition);
        if (kind == DifferenceKind.Added)
        {
            var said = After(part, value).Text;
            Say(part, kind, $"{part.Spot.Subject}补写{part.Word}{(plain ? "" : $"：{said}")}", null, plain ? null : said);
        }
        else
        {
            var said = Before(part, value).Text;
            Say(part, kind, $"{part.Spot.Subject}删去{part.Word}{(plain ? "" : $"（原为{said}）")}", plain ? null : said, null);
        }
    }

    /// <summary>An entry of a list or table that is new or gone.</summary>
    public void Entry(Part part, DifferenceKind kind, string label, Said? value)
    {
        var text = kind == DifferenceKind.Added
            ? $"{part.Spot.Subject}增加{label}{(value is { } now ? $"：{now.Text}" : "")}"
            : $"{part.Spot.Subject}删去{label}{(value is { } was ? $"（原为{was.AtEnd()}）" : "")}";
        var said = value?.Text ?? label;
        Say(part, kind, text, kind == DifferenceKind.Added ? null : said, kind == DifferenceKind.Added ? said : null);
    }

    /// <summary>A sentence in a list of sentences.</summary>
    public void Text(Part part, object? key, string a, string b)
    {
        if (a != b) Say(part, DifferenceKind.Changed, $"{part.Spot.With(part.Word)}由{Marks.Quote(a)}改为{Marks.Quote(b)}", a, b);
    }

    public void Moved(Part part, IEnumerable a, IEnumerable b)
    {
        var (x, y) = (Before(part, a).Text, After(part, b).Text);
        Say(part, DifferenceKind.Changed, $"{part.Spot.With(part.Word)}的次序改为{y}", x, y);
    }

    private void Say(Part part, DifferenceKind kind, string text, string? a, string? b) => _found.Add(new Finding(kind, text, a, b, part.Spot.Key, part.Spot.Clause));
}
