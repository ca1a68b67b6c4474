using Platform.Documents.Checking;

namespace Platform.Documents.Tests.Checking;

public sealed class RuleBookTests
{
    private const string Head = "standard: GB/T 1\ntitle: 格式\nin_force: 2012-07-01\nfaces:\n  仿宋: {names: [仿宋]}\nrules:\n";

    [Theory]
    [InlineData("  - {id: a, clause: \"1\", element: 正文, quantity: 字号, measure: no_such_thing, expected: 16, says: 三号}", "rules.yaml:7：规则“a”：没有名为“no_such_thing”的测量")]
    [InlineData("  - {id: a, clause: \"1\", element: 正文, quantity: 字号, measure: body_size_pt, says: 三号}", "rules.yaml:7：规则“a”：测量“body_size_pt”要写 expected 和 tolerance，或者 min、max")]
    [InlineData("  - {id: a, clause: \"1\", element: 正文, quantity: 字号, measure: body_size_pt, expected: 三号, says: 三号}", "rules.yaml:7：“expected”应当是数字，写的是“三号”")]
    [InlineData("  - {id: a, clause: \"1\", element: 正文, quantity: 字体, measure: body_face, face: 隶书, says: 隶书}", "rules.yaml:7：规则“a”：测量“body_face”要写 face，而且 faces 里要有它")]
    [InlineData("  - {id: a, clause: \"1\", element: 正文, quantity: 字号, measure: body_size_pt, expectd: 16, says: 三号}", "rules.yaml:7：不认识的键“expectd”")]
    [InlineData("  - {id: a, element: 正文, quantity: 字号, measure: body_size_pt, expected: 16, says: 三号}", "rules.yaml:7：缺少“clause”")]
    [InlineData("  - {id: a, clause: \"1\", element: 正文, quantity: 字号, measure: body_size_pt, expected: 16, formats: [memo], says: 三号}", "rules.yaml:7：不认识的公文格式“memo”")]
    public void Read_WrongRule_SaysWhereAndWhy(string rule, string message)
    {
        var wrong = Assert.Throws<RuleBookException>(() => RuleBookReader.Read(Head + rule, "rules.yaml"));

        Assert.Equal(message, wrong.Message);
    }

    [Fact]
    public void Read_BrokenYaml_SaysWhere()
    {
        var wrong = Assert.Throws<RuleBookException>(() => RuleBookReader.Read("rules: [", "rules.yaml"));

        Assert.Matches("^rules\\.yaml:\\d+：YAML 读不懂：", wrong.Message);
    }

    [Fact]
    public void Current_RulesAreOfTheStandardInForce()
    {
        Assert.Equal(("GB/T 9704-2012", "党政机关公文格式", "2012-07-01"), (RuleBook.Current.Standard, RuleBook.Current.Title, RuleBook.Current.InForce));
        Assert.All(RuleBook.Current.Rules, rule => Assert.EndsWith("。", rule.Says, StringComparison.Ordinal));
    }
}
