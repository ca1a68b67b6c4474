using System.Globalization;
using Platform.Policy.Subsidies.Batches;
using Platform.Policy.Subsidies.Facts;
using Xunit;

namespace Platform.Policy.Tests.Subsidies;

public sealed class BudgetUseTests
{
    [Fact]
    public void Of_EnoughMoney_PaysInFull()
    {
        var (use, paid) = Uses("activity-subsidy", "sessions,honours,months_operating\n8,无,12\n4,无,12\n", 6000);

        Assert.Equal(new BudgetUse(1, 6000, 6000, 6000, 2, 0, 0), use);
        Assert.Equal(100, use.ClaimedPct);
        Assert.Equal([4000, 2000], paid);
    }

    [Fact]
    public void Of_Proportional_CutsEveryoneDownToTheFen()
    {
        var (use, paid) = Uses("activity-subsidy", "sessions,honours,months_operating\n8,无,12\n4,无,12\n6,无,12\n", 1000);

        Assert.Equal([444.44m, 222.22m, 333.33m], paid);
        Assert.Equal(new BudgetUse(1, 1000, 9000, 999.99m, 0, 3, 0), use);
        Assert.Equal(900, use.ClaimedPct);
    }

    [Fact]
    public void Of_FirstCome_PaysByDayUntilNothingIsLeft()
    {
        var (use, paid) = Uses("first-come", "opened_on,applied_on\n2023-01-01,2024-09-03\n2023-01-01,2024-09-01\n2023-01-01,2024-09-04\n2023-01-01,2024-09-02\n", 12000);

        Assert.Equal([2000, 5000, 0, 5000], paid);
        Assert.Equal(new BudgetUse(1, 12000, 20000, 12000, 2, 1, 1), use);
    }

    [Fact]
    public void Of_ManyCases_NeverPaysMoreThanThereIs()
    {
        var random = new Random(5);
        var rows = string.Concat(Enumerable.Range(0, 200).Select(_ => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 20)},无,{random.Next(1, 13)}\n")));
        foreach (var available in new[] { 1m, 999.99m, 12345.67m, 100000m })
            Assert.True(Uses("activity-subsidy", "sessions,honours,months_operating\n" + rows, available).Use.Paid <= available);
    }

    private static (BudgetUse Use, decimal[] Paid) Uses(string id, string csv, decimal available)
    {
        var rule = TrialDistrict.Rules.Find(id)!;
        var register = Register.Read(csv, TrialDistrict.Rules.Facts);
        Assert.Empty(register.Notes);
        return Assert.Single(BudgetUses.Of(rule, register.Facts, rule.Run(register.Facts, TrialDistrict.Day), available));
    }
}
