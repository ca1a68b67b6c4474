using System.Globalization;
using Platform.Policy.Model;

namespace Platform.Web.Subsidies.Simulations;

/// <summary>The figures of a rule's amounts: constants, table cells, steps of brackets.</summary>
internal static class RateKnobs
{
    private const string Group = "标准";

    public static IEnumerable<Knob> Of(SubsidyRule rule) => rule.Amount.SelectMany(line => OfLine(line.Key, line.Value));

    private static IEnumerable<Knob> OfLine(string key, AmountLine line) => line.Rate switch
    {
        { Number: { } number } => [Figure($"rate.{key}", line.Title, line.Unit, number, key, (rate, value) => rate with { Number = value })],
        { Of: not null, Percent: { } percent } => [Figure($"rate.{key}", line.Title, "%", percent, key, (rate, value) => rate with { Percent = value })],
        { Table: { } table } => table.Cells.Select((cell, i) => Figure(
            $"rate.{key}.{i}", cell.Title ?? $"{line.Title}（{string.Join("、", cell.At)}）", line.Unit, cell.Value, key,
            (rate, value) => rate with { Table = rate.Table! with { Cells = Put(rate.Table.Cells, i, cell with { Value = value }) } })),
        { Brackets: { } brackets } => brackets.Steps.Select((step, i) => Figure(
            $"rate.{key}.{i}", $"{line.Title}：{(step.UpTo is { } end ? $"{end:0.##}及以下" : "再往上")}", line.Unit, step.Value, key,
            (rate, value) => rate with { Brackets = rate.Brackets! with { Steps = Put(rate.Brackets.Steps, i, step with { Value = value }) } })),
        _ => [],
    };

    private static Knob Figure(string name, string title, string unit, decimal now, string line, Func<Quantity, decimal, Quantity> change) => new(
        name, Group, title, unit, Text(now), (rule, value) => rule with { Amount = With(rule.Amount, line, change(rule.Amount[line].Rate, decimal.Parse(value, CultureInfo.InvariantCulture))) });

    private static OrderedDictionary<string, AmountLine> With(IReadOnlyDictionary<string, AmountLine> lines, string key, Quantity rate) =>
        new(lines.Select(line => line.Key == key ? new KeyValuePair<string, AmountLine>(key, line.Value with { Rate = rate }) : line));

    internal static string Text(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    internal static IReadOnlyList<T> Put<T>(IReadOnlyList<T> list, int at, T item) => [.. list.Select((old, i) => i == at ? item : old)];
}
