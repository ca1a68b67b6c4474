namespace Platform.Policy.Model;

/// <summary>A rule as notices, pages and comparisons print it: its standards, bounds and texts.</summary>
internal static class PrintedRule
{
    public static IReadOnlyDictionary<string, Rate> Rates(SubsidyRule rule)
    {
        var rates = new OrderedDictionary<string, Rate>();
        foreach (var (key, line) in rule.Amount)
            foreach (var (cell, title, amount) in Values(line.Rate)) rates[cell.Length == 0 ? key : rule.Amount.Count == 1 ? cell : $"{key}-{cell}"] = Of(line, title, amount);
        return rates;
    }

    public static IReadOnlyList<Cap> Caps(SubsidyRule rule) =>
    [
        .. rule.Amount.Values.SelectMany(line => line.RateLimits.Concat(line.Limits)).Concat(rule.Limits)
            .Where(limit => limit.AtMost is not null)
            .Select(limit => new Cap { Amount = limit.AtMost!.Number, Text = limit.AtMost.Number is null ? limit.Text ?? limit.AtMost.Title ?? "按规定的上限" : null, Per = limit.Per, Clause = limit.Clause }),
    ];

    public static IReadOnlyList<string> Conditions(SubsidyRule rule) => [.. rule.When.Select(condition => condition.Text).OfType<string>()];

    public static IReadOnlyList<string> Exclusions(SubsidyRule rule) =>
        [.. rule.Unless.Select(condition => condition.Text).OfType<string>(), .. rule.Excludes.Where(benefit => benefit.Effect == BenefitEffect.Refuse).Select(benefit => benefit.Text)];

    private static IEnumerable<(string Cell, string? Title, decimal Amount)> Values(Quantity rate)
    {
        if (rate.Number is { } number) return [("", null, number)];
        if (rate.Table is { } table) return table.Cells.Select(cell => (string.Join('-', cell.At), (string?)(cell.Title ?? string.Join("、", cell.At)), cell.Value));
        if (rate.Brackets is { } brackets) return brackets.Steps.Select((step, i) => ($"{i + 1}", (string?)(step.UpTo is { } top ? $"至{top:0.####}" : "以上"), step.Value));
        return rate.Dated is { } dated ? dated.Values.Select(value => ($"{value.From:yyyyMMdd}", (string?)$"自{value.From:yyyy年M月d日}起", value.Value)) : [];
    }

    private static Rate Of(AmountLine line, string? title, decimal amount)
    {
        var constants = line.Times.Select(Constant).OfType<Quantity>().ToList();
        var perUnit = constants.Find(constant => constant.Unit!.Contains('/', StringComparison.Ordinal));
        var times = constants.Find(constant => constant != perUnit);
        return new Rate
        {
            Title = title ?? line.Title,
            Amount = amount,
            Unit = line.Unit,
            Times = times?.Number,
            TimesUnit = times?.Unit,
            PerUnit = perUnit?.Number,
            PerUnitLabel = perUnit?.Unit,
            Clause = line.Clause,
        };
    }

    /// <summary>A printed number of the line: written as it is, or as the most that counts.</summary>
    private static Quantity? Constant(Quantity factor) =>
        factor.Number is not null && factor.Unit is not null ? factor : factor.Min?.FirstOrDefault(part => part.Number is not null && part.Unit is not null);
}
