using System.Text.RegularExpressions;
using Platform.Policy.Subsidies;
using Xunit;

namespace Platform.Policy.Tests.Subsidies;

/// <summary>The worked sentences of docs/subsidy-rules.md are rules that compile.</summary>
public sealed partial class WorkedSentencesTests
{
    private const string Path = "trial/policies/rules/subsidies.yaml";
    private static readonly string Guide = File.ReadAllText(System.IO.Path.Combine(RepositoryFolder.Tenants, "..", "docs", "subsidy-rules.md"));

    public static IEnumerable<TheoryDataRow<int>> Numbers() => Sentences().Matches(Guide).Select(match => new TheoryDataRow<int>(int.Parse(match.Groups[1].Value, null)));

    [Fact]
    public void Guide_Sentences_AreAtLeastTwelve() => Assert.True(Numbers().Count() >= 12);

    [Theory, MemberData(nameof(Numbers))]
    public void Load_WorkedSentence_Compiles(int number)
    {
        var block = Sentences().Matches(Guide).First(match => match.Groups[1].Value == $"{number}").Groups[2].Value;
        var before = GoodPackages.TextsIn(TrialDistrict.Folder)[Path];

        var catalog = TrialDistrict.With((Path, before + Item(block)));

        Assert.Equal("", string.Join('\n', catalog.Diagnostics));
        Assert.NotNull(RuleBook.Of(catalog.Tenants["trial"].AsOf(TrialDistrict.Day)).Find("worked-sentence"));
    }

    /// <summary>What belongs to a line of the amount goes there; what the sentence leaves out is filled in.</summary>
    private static string Item(string block)
    {
        var parts = Regex.Split(block, "^(?=[a-z])", RegexOptions.Multiline).Where(part => part.Length > 0).ToList();
        var line = parts.Where(part => part.StartsWith("rate:", StringComparison.Ordinal) || part.StartsWith("times:", StringComparison.Ordinal)).ToList();
        var rule = string.Concat(parts.Except(line));
        var amount = parts.Exists(part => part.StartsWith("amount:", StringComparison.Ordinal)) ? "" : "amount:\n  line:\n    title: 每个托位\n    unit: 元\n"
            + Indent(line.Count > 0 ? string.Concat(line) : "rate: 3000\n", 4);
        return "worked-sentence:\n  clause: 二十\n  title: 例\n  noun: 补助\n  for: institution\n  text: 例。\n  rule:\n" + Indent(amount + rule, 4);
    }

    private static string Indent(string text, int spaces) => Regex.Replace(text, "^(?=.)", new string(' ', spaces), RegexOptions.Multiline);

    [GeneratedRegex(@"^\*\*(\d+)\. .*?```yaml\n(.*?)```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Sentences();
}
