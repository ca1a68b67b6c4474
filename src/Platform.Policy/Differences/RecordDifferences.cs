using System.Collections;
using Platform.Policy.Model;
using Platform.Policy.Shapes;

namespace Platform.Policy.Differences;

/// <summary>Compares two records key by key and says each difference in a sentence.</summary>
internal sealed class RecordDifferences(RuleNames before, RuleNames after)
{
    private static readonly HashSet<string> OfTheRule = ["rates", "caps", "shares", "conditions", "exclusions"];
    private readonly DifferenceSayings _sayings = new(before, after);
    private readonly ElementWords _before = new(before);
    private readonly ElementWords _after = new(after);

    public IReadOnlyList<Finding> Found => _sayings.Found;

    /// <summary>Whether notes or the order of entries differ, which says nothing about the policy.</summary>
    public bool Noted { get; private set; }

    public void Compare(object a, object b, Spot spot)
    {
        var top = spot.Key.Length == 0;
        foreach (var key in RecordShape.Of(a.GetType()).Keys)
        {
            // With a rule these only repeat it.
            if (a is Subsidy { Rule: not null } && b is Subsidy { Rule: not null } && OfTheRule.Contains(key.Name)) continue;
            var (x, y) = (key.Get(a), key.Get(b));
            if (key.Name is "note" or "sort") Noted |= !Equals(x, y);
            else Field(a, b, key, x, y, top ? spot with { Key = key.Name } : spot);
        }
    }

    private void Field(object a, object b, KeyShape key, object? x, object? y, Spot spot)
    {
        var same = Sameness.Of(x, y);
        if (same && (Sameness.IsEmpty(x) || !Sameness.HasParts(x))) return;
        var part = new Part(a, b, key, spot with
        {
            UnitBefore = UnitWords.Of(a, key, spot.UnitBefore, before.Package),
            UnitAfter = UnitWords.Of(b, key, spot.UnitAfter, after.Package),
            Option = OptionsOf(a, spot.Option),
        }, DutyWords.Of(a, key, before.Package) ?? FieldWords.Of(a.GetType(), key));
        if (Sameness.IsEmpty(x) || Sameness.IsEmpty(y)) OneSided(part, x, y);
        else if (x is Quantity was && y is Quantity now) Quantities(part, was, now);
        else if (key.Value is ValueShape.Nested) Compare(x!, y!, part.Spot with { Subject = part.Spot.With(Transparent(x!) ? "" : part.Word) });
        else if (key.Value is ValueShape.Map) Entries(part, (IDictionary)x!, (IDictionary)y!);
        else if (key.Value is ValueShape.List && !IsWhole(a, key)) Entries(part, (IEnumerable)x!, (IEnumerable)y!);
        else if (!same) _sayings.Changed(part, x!, y!);
    }

    private static string? OptionsOf(object record, string? around) => record switch
    {
        Condition condition => condition.Of?.Of,
        AmountLine line => line.Each,
        RateTable table => string.Join(' ', table.By.Select(by => by == "each" ? around : by)),
        _ => around,
    };

    /// <summary>A list that is said as a whole: departments, and names of facts and options.</summary>
    private static bool IsWhole(object record, KeyShape key) => key.References is not null || ValueWords.IsName(record, key);

    private void OneSided(Part part, object? x, object? y)
    {
        var (kind, value) = Sameness.IsEmpty(x) ? (DifferenceKind.Added, y!) : (DifferenceKind.Removed, x!);
        if (part.Key.Value is ValueShape.Map) foreach (DictionaryEntry entry in (IDictionary)value) Entry(part, entry.Key, kind, entry.Value!);
        else if (part.Key.Value is ValueShape.List && !IsWhole(part.Before, part.Key)) foreach (var entry in (IEnumerable)value) Entry(part, null, kind, entry);
        else _sayings.OneSided(part, kind, value);
    }

    private void Quantities(Part part, Quantity a, Quantity b)
    {
        // The name of a fact may be new in its own place; that is said there.
        if (Sameness.Of(a, b)) return;
        var (x, y) = (_sayings.Before(part, a), _sayings.After(part, b));
        var computed = a is { Table: not null } && b is { Table: not null } || a is { Brackets: not null } && b is { Brackets: not null } || a is { Dated: not null } && b is { Dated: not null };
        if (!computed && x != y) _sayings.Changed(part, a, b);
        if (computed || (x == y)) Compare(a, b, part.Spot with { Subject = part.Subject, UnitBefore = a.Unit ?? part.Spot.UnitBefore, UnitAfter = b.Unit ?? part.Spot.UnitAfter });
        else if (a.Title != b.Title) Field(a, b, RecordShape.Of<Quantity>().Find("title")!, a.Title, b.Title, part.Spot with { Subject = part.Subject });
    }

    private void Entries(Part part, IDictionary a, IDictionary b)
    {
        Noted |= !a.Keys.Cast<object>().Where(b.Contains).SequenceEqual(b.Keys.Cast<object>().Where(a.Contains));
        foreach (DictionaryEntry entry in b)
        {
            if (a.Contains(entry.Key)) Entry(part, entry.Key, a[entry.Key]!, entry.Value!);
            else Entry(part, entry.Key, DifferenceKind.Added, entry.Value!);
        }

        foreach (DictionaryEntry entry in a) if (!b.Contains(entry.Key)) Entry(part, entry.Key, DifferenceKind.Removed, entry.Value!);
    }

    private void Entries(Part part, IEnumerable a, IEnumerable b)
    {
        var aligned = Alignment.Of(a.Cast<object>(), b.Cast<object>(), _before.Name, (x, y) => x is string || Sameness.Differing(x, y) <= 1);
        foreach (var (x, y) in aligned.Pairs)
        {
            if (x is null) Entry(part, null, DifferenceKind.Added, y!);
            else if (y is null) Entry(part, null, DifferenceKind.Removed, x);
            else Entry(part, null, x, y);
        }

        if (!aligned.Moved) return;
        if (part.Key.Value is ValueShape.List { Item: ValueShape.Text }) _sayings.Moved(part, a, b);
        else Noted = true;
    }

    private void Entry(Part part, object? key, object a, object b)
    {
        if (a is string) _sayings.Text(part, key, (string)a, (string)b);
        else if (a is Quantity was && b is Quantity now) Quantities(part with { Within = key is null ? part.Word : _before.Label(part.Word, key, a, part.Spot.Option) }, was, now);
        else Compare(a, b, Inside(part, _before.Label(part.Word, key, a, part.Spot.Option), b));
    }

    private void Entry(Part part, object? key, DifferenceKind kind, object entry) => _sayings.Entry(
        part, kind,
        (kind == DifferenceKind.Added ? _after : _before).Label(part.Word, key, entry, part.Spot.Option),
        (kind == DifferenceKind.Added ? _after : _before).Value(entry, kind == DifferenceKind.Added ? part.Spot.UnitAfter : part.Spot.UnitBefore));

    private static Spot Inside(Part part, string label, object entry) => part.Spot with
    {
        Subject = part.Spot.With(label),
        Clause = RecordShape.Of(entry.GetType()).Find("clause")?.Get(entry) as string ?? part.Spot.Clause,
    };

    /// <summary>Parts whose own keys say enough.</summary>
    private static bool Transparent(object record) => record is
        SubsidyRule or PaymentSchedule or AmountRounding or Standing or LifeSpan or Theme or Vocabulary or PaperLayout or RateTable or RateBrackets or DatedValues;
}
