using Xunit;

namespace Platform.Policy.Tests.Subsidies;

public sealed class TrialDistrictTests
{
    [Fact]
    public void Load_InventedRules_CompileAndTheirCasesPass() => Assert.Equal("", string.Join('\n', TrialDistrict.Catalog.Diagnostics));

    [Fact]
    public void Rules_InventedDistrict_AreSixteenWithEveryBeneficiary()
    {
        Assert.Equal(16, TrialDistrict.Rules.Rules.Count);
        Assert.Equal(
            ["activity", "child", "class", "family", "institution", "project", "staff"],
            TrialDistrict.Rules.Rules.Select(rule => rule.Subsidy.For.ToString().ToLowerInvariant()).Distinct().Order());
    }
}
