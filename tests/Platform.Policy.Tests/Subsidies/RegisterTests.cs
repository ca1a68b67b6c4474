using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Facts;
using Xunit;

namespace Platform.Policy.Tests.Subsidies;

public sealed class RegisterTests
{
    private static readonly Register Register = Register.Read(YubeiRules.Register, YubeiRules.Rules.Facts);

    [Fact]
    public void Read_KeysTitlesAndQuotes_FindsTheCases()
    {
        Assert.Equal(["A1", "A2", "A3", "A4", "A5", "A6"], Register.Ids);
        Assert.Equal("阳光, 托育", Register.Names[0]);
        Assert.Contains("enrolled.toddler", Register.Facts.Names);
    }

    [Fact]
    public void Read_ColumnsAndValuesOfNoUse_AreNoted() => Assert.Equal(
        ["第6行 places：应填整数，填的是60.5"], Register.Notes.Skip(1));

    [Fact]
    public void Read_UnknownColumn_IsNotedWithAdvice() => Assert.StartsWith("不用的列：电话（", Register.Notes[0], StringComparison.Ordinal);

    [Fact]
    public void Run_Register_GivesAmountsByYearAndTotals()
    {
        var result = YubeiRules.Opening.Run(Register.Facts, YubeiRules.Day);

        Assert.Equal([450000, 0, 150000, 0, 0, 0], result.Amounts);
        Assert.Equal([Verdict.Met, Verdict.Unmet, Verdict.Met, Verdict.Unknown, Verdict.Unknown, Verdict.Unmet], result.Verdicts);
        Assert.Equal([375000, 225000], result.YearTotals);
        Assert.Equal((2, 2, 2, 600000m), (result.Granted, result.Refused, result.Undecided, result.Total));
    }

    [Fact]
    public void Evaluate_BadValue_IsUndecidedWithWhatIsWrong()
    {
        var undecided = Assert.IsType<Outcome.Undecided>(YubeiRules.Opening.Evaluate(Register.Facts, 4, YubeiRules.Day));

        Assert.Equal("备案托位：应填整数，填的是60.5", Assert.Single(undecided.Missing).Sentence);
    }

    [Fact]
    public void Read_EmptyText_HasNoCases() => Assert.Equal(0, Register.Read("", YubeiRules.Rules.Facts).Facts.Rows);
}
