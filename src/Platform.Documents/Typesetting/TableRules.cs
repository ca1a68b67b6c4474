namespace Platform.Documents.Typesetting;

/// <summary>The lines of a table on one page, joined where they continue each other.</summary>
internal sealed class TableRules
{
    private const double Thin = 0.25;
    private const double Thick = 0.35;
    private const double Near = 1e-6;
    private readonly List<(double At, double From, double To)> across = [];
    private readonly List<(double At, double From, double To)> down = [];

    /// <summary>The top and left edges of a cell; the frame closes the others.</summary>
    public void Add(double left, double top, double right, double bottom)
    {
        across.Add((top, left, right));
        down.Add((left, top, bottom));
    }

    public IEnumerable<PlannedRule> Items(double left, double top, double right, double bottom)
    {
        foreach (var (y, from, to) in Join(across).Where(rule => rule.At > top + Near))
        {
            yield return new PlannedRule(PlannedElement.Table, from, y, to, y, Thin, Ink.Black);
        }

        foreach (var (x, from, to) in Join(down).Where(rule => rule.At > left + Near))
        {
            yield return new PlannedRule(PlannedElement.Table, x, from, x, to, Thin, Ink.Black);
        }

        yield return new PlannedRule(PlannedElement.Table, left, top, right, top, Thick, Ink.Black);
        yield return new PlannedRule(PlannedElement.Table, left, bottom, right, bottom, Thick, Ink.Black);
        yield return new PlannedRule(PlannedElement.Table, left, top, left, bottom, Thick, Ink.Black);
        yield return new PlannedRule(PlannedElement.Table, right, top, right, bottom, Thick, Ink.Black);
    }

    private static IEnumerable<(double At, double From, double To)> Join(List<(double At, double From, double To)> rules)
    {
        (double At, double From, double To)? open = null;
        foreach (var rule in rules.OrderBy(rule => Math.Round(rule.At, 6)).ThenBy(rule => rule.From))
        {
            if (open is { } last && Math.Abs(last.At - rule.At) < Near && rule.From <= last.To + Near)
            {
                open = last with { To = Math.Max(last.To, rule.To) };
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = rule;
        }

        if (open is { } rest)
        {
            yield return rest;
        }
    }
}
