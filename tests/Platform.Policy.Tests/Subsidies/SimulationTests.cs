using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Batches;
using Platform.Policy.Subsidies.Facts;
using Xunit;

namespace Platform.Policy.Tests.Subsidies;

public sealed class SimulationTests
{
    private static readonly FactTable Facts = Register.Read(YubeiRules.Register, YubeiRules.Rules.Facts).Facts;

    [Fact]
    public void Run_HigherRateAndLowerCondition_TellsCostAndWhoGains()
    {
        var changed = Changed("""
            opening-award:
              rule:
                when:
                  - { text: 纳入备案管理, of: filed }
                  - { text: 属于普惠性托育机构, of: inclusive }
                  - { text: 入托率不低于30%, of: occupancy_pct, at_least: 30 }
                amount: { place: { rate: 3500 } }
                limits: [{ at_most: 400000, per: 每家机构 }]
            """);

        var simulation = Simulation.Run(YubeiRules.Opening, changed, Facts, YubeiRules.Day, years: 3);

        Assert.Equal([new YearCost(1, 375000, 575000), new YearCost(2, 225000, 575000), new YearCost(3, 0, 0)], simulation.Years);
        Assert.Equal((2, 1, 1, 1, 0, 2), (simulation.Gaining, simulation.Losing, simulation.Same, simulation.NewlyGranted, simulation.NoLongerGranted, simulation.Undecided));
        Assert.Equal([-50000, 400000, 200000, null, null, 0], Enumerable.Range(0, Facts.Rows).Select(simulation.DifferenceOf));
    }

    [Fact]
    public void Read_EmptyValue_TakesTheKeyAway()
    {
        var changed = Changed("opening-award: { rule: { limits: ~, schedule: ~ } }");

        Assert.Equal(1, changed.Years);
        Assert.Empty(changed.Subsidy.Caps);
        Assert.Equal("开园激励性奖补", changed.Subsidy.Title);
    }

    [Theory]
    [InlineData("opening-awards: { rule: { } }", "change.yaml:1:1: error: 没有这项补贴规则：opening-awards（是不是 opening-award？）")]
    [InlineData("opening-award: { rule: { amount: { place: { rate: 三千 } } } }", "change.yaml:1:51: error: 没有叫 三千 的事实、数量或假定")]
    [InlineData("opening-award: { rule: ~ }", "change.yaml:1:1: error: 改动去掉了 opening-award 的规则（保留 rule）")]
    [InlineData("- 3500", "change.yaml:1:1: error: 这里应是“补贴: 改动”的表（逐项写补贴的 id 和要改的键）")]
    public void Read_WrongChange_IsReportedAtItsPlace(string yaml, string expected)
    {
        Assert.Null(RuleChange.Read(YubeiRules.Package, YubeiRules.View, yaml, "change.yaml", out var diagnostics));
        Assert.StartsWith($"tenants/{expected}", Assert.Single(diagnostics).ToString(), StringComparison.Ordinal);
    }

    private static RulePlan Changed(string yaml)
    {
        var changed = RuleChange.Read(YubeiRules.Package, YubeiRules.View, yaml, "change.yaml", out var diagnostics);
        Assert.Equal("", string.Join('\n', diagnostics));
        return Assert.Single(changed!).Value;
    }
}
