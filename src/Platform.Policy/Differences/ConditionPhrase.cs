using Platform.Policy.Model;
using Platform.Policy.Wording;

namespace Platform.Policy.Differences;

/// <summary>条件 in words: its own text, else what it compares.</summary>
internal static class ConditionPhrase
{
    public static string Of(Condition condition, RuleNames names)
    {
        if (condition.Text is { } text) return text;
        if (condition.All is { } all) return Joining.List(all.Select(part => Of(part, names)), lastWord: "并且");
        if (condition.Any is { } any) return Joining.List(any.Select(part => Of(part, names)), lastWord: "或者");
        if (condition.Not is { } not) return $"不是“{Of(not, names)}”";
        return Subject(condition, names) + Compared(condition, names);
    }

    private static string Subject(Condition condition, RuleNames names) => condition.Of is { } of ? new QuantityPhrase(names).Of(of).Text : "";

    private static string Compared(Condition condition, RuleNames names)
    {
        var phrase = new QuantityPhrase(names);
        var of = condition.Of?.Of;
        (string Word, Quantity? To)[] tests =
        [
            ("为", condition.Is), ("不为", condition.IsNot), ("不少于", condition.AtLeast), ("超过", condition.MoreThan), ("不超过", condition.AtMost), ("少于", condition.LessThan),
        ];
        var words = tests.Where(test => test.To is not null).Select(test => test.Word + phrase.Of(test.To!, option: of).AtEnd()).ToList();
        if (condition.OneOf is { } some) words.Add($"为{Joining.List(some.Select(key => names.Option(of, key)))}之一");
        if (condition.AllOf is { } every) words.Add($"含{Joining.List(every.Select(key => names.Option(of, key)))}");
        if (condition.Present is { } present) words.Add(present ? "有填报" : "没有填报");
        return Joining.Clauses(words);
    }
}
