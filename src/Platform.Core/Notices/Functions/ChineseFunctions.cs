using Platform.Core.Notices.Model;
using Platform.Policy.Model;
using Platform.Policy.Wording;
using Platform.Templating;

namespace Platform.Core.Notices.Functions;

/// <summary>Official Chinese for templates, as the group <c>cn</c>. A figure keeps its source through every function.</summary>
public static class ChineseFunctions
{
    private const string Group = "cn";

    /// <summary>The functions that need no policy: numerals, amounts, dates, percentages, joining.</summary>
    public static FunctionTable AddTo(FunctionTable table) => table.Add(Group,
    [
        Number("numeral", n => ChineseNumerals.ToChinese(n)),
        Number("level1", n => HeadingOrdinals.FirstLevel(n)),
        Number("level2", n => HeadingOrdinals.SecondLevel(n)),
        Number("level3", n => HeadingOrdinals.ThirdLevel(n)),
        Number("level4", n => HeadingOrdinals.FourthLevel(n)),
        Figure("rmb_upper", amount => RenminbiWords.ToWords(amount)),
        Figure("amount", amount => AmountWords.Words(amount)),
        Figure("money", amount => AmountWords.Grouped(amount)),
        Figure("percent", value => PercentWords.Digits(value)),
        Figure("percent_words", value => PercentWords.Chinese(value)),
        Date("date", day => DateWords.Day(day)),
        Date("date_full", day => DateWords.ChineseDay(day)),
        Date("month", day => DateWords.Month(day)),
        Date("year", day => DateWords.Year(day)),
        new Function("quantity", [new("value", ParameterKind.Any), new("unit", ParameterKind.Text)], Quantity),
        new Function("last_day", [new("until", ParameterKind.Any)], LastDay),
        new Function("title", [new("text", ParameterKind.Any)], call => Keep(call, text => $"《{text}》")),
        new Function("join", [new("items", ParameterKind.List), new("separator", ParameterKind.Text, false, "、")], Join),
    ]);

    /// <summary>The functions that read a district's policy: department names by role.</summary>
    public static FunctionTable WithDepartments(FunctionTable table, PolicyView view) => table.Add(Group,
    [
        new Function("department", [new("role", ParameterKind.Text)], call => Department(view, call.Text(0))),
    ]);

    private static TextValue Department(PolicyView view, string? role) =>
        role is not null && view.Departments.TryGetValue(role, out var department)
            ? new TextValue(department.Name)
            : throw new FunctionException($"没有“{role}”这个部门角色；可用的角色见 departments.yaml");

    private static Function Number(string name, Func<int, string> format) =>
        new(name, [new("number", ParameterKind.Integer)], call => Try(() => format(call.Integer(0))));

    private static Function Figure(string name, Func<decimal, string> format) =>
        new(name, [new("value", ParameterKind.Any)], call => Keep(call, () => format(DecimalOf(call, 0))));

    private static Function Date(string name, Func<DateOnly, string> format) =>
        new(name, [new("date", ParameterKind.Any)], call => Keep(call, () => format(DayOf(call, 0))));

    private static FormattedValue Quantity(Call call) =>
        Keep(call, () => QuantityWords.Of(DecimalOf(call, 0), call.Text(1) ?? ""));

    // Ends are exclusive in packages and inclusive on paper.
    private static FormattedValue LastDay(Call call) => Keep(call, () => DateWords.Day(DayOf(call, 0).AddDays(-1)));

    private static FormattedValue Join(Call call) =>
        new FormattedValue(string.Join(call.Text(1), (call.List(0) ?? []).Select(call.Context.Print)), null);

    private static FormattedValue Keep(Call call, Func<string, string> format) =>
        new(format(call.Context.Print(Plain(call.Any(0)))), SourceOf(call.Any(0)));

    private static FormattedValue Keep(Call call, Func<string> format) => new(Try(format), SourceOf(call.Any(0)));

    private static string? SourceOf(object? value) => (value as ISourced)?.SourceId;

    private static object? Plain(object? value) => (value as IScriptValue)?.Unwrap() is string text ? new TextValue(text) : value;

    private static decimal DecimalOf(Call call, int index) => Unwrapped(call, index) switch
    {
        decimal value => value,
        int value => value,
        long value => value,
        double value when Math.Abs(value) < 1e15 => (decimal)value,
        string text when decimal.TryParse(text, call.Context.Culture, out var value) => value,
        var other => throw new FunctionException($"这里要一个数，得到的是“{call.Context.Print(other)}”"),
    };

    private static DateOnly DayOf(Call call, int index) => Unwrapped(call, index) switch
    {
        DateTime moment => DateOnly.FromDateTime(moment),
        string text when DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) => day,
        var other => throw new FunctionException($"这里要一个日期，得到的是“{call.Context.Print(other)}”"),
    };

    private static object? Unwrapped(Call call, int index) =>
        call.Any(index) is IScriptValue value ? value.Unwrap() : call.Any(index);

    private static string Try(Func<string> format)
    {
        try
        {
            return format();
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw new FunctionException(error.Message);
        }
    }
}
