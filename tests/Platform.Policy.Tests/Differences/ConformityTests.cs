using Platform.Policy.Differences;
using Xunit;

namespace Platform.Policy.Tests.Differences;

public sealed class ConformityTests
{
    private const string Parameters = Versions.Plan + "parameters.yaml";
    private const string UpperPreferences = "upper/policies/rules/preferences.yaml";
    private const string Vat = "vat: { clause: 四（一）, title: 增值税免征, kind: tax, text: 免征增值税三年, binding: true, from: 2022-05-01, until: 2028-01-01 }";

    [Fact]
    public void Of_StricterThanTheFloor_FindsNothing() => Assert.Empty(Conformity.Of(Versions.Before));

    [Theory]
    [InlineData("recording-days: { clause: 二（四）, value: 30, unit: 日 }", ConformityKind.BelowFloor, "参数“监控录像保存天数”写“30 日”（样府办发〔2024〕6号 二（四）），上级（样发〔2022〕3号 三（二））规定的下限是“90 日”，以上级为准")]
    [InlineData("group-size: { clause: 二（四）, value: 25, unit: 人 }", ConformityKind.AboveCeiling, "参数“每班最多人数”写“25 人”（样府办发〔2024〕6号 二（四）），上级（样发〔2022〕3号 三（三））规定的上限是“20 人”，以上级为准")]
    [InlineData("group-size: { clause: 二（四）, applies: false }", ConformityKind.AboveCeiling, "参数“每班最多人数”写“不适用”（样府办发〔2024〕6号 二（四）），上级（样发〔2022〕3号 三（三））规定的上限是“20 人”，以上级为准")]
    public void Of_ValueBeyondALimit_IsFoundWithBothClauses(string written, ConformityKind kind, string sentence)
    {
        var finding = Assert.Single(Conformity.Of(Versions.With((Parameters, written))));

        Assert.Equal((kind, new DateOnly(2024, 12, 16), true), (finding.Kind, finding.From, finding.UpperCounts));
        Assert.Equal(sentence, finding.Sentence);
    }

    [Fact]
    public void Of_BindingItemSaidOtherwise_IsFoundOnce() => Assert.Equal(
        ["优惠“增值税免征”写“免征增值税”（样府办发〔2024〕6号 四（一）），上级（样发〔2022〕3号 四（一））写“免征增值税三年”，不得改，以上级为准"], Conformity.Of(Versions.With((UpperPreferences, Vat))).Select(finding => finding.Sentence));

    [Fact]
    public void Of_BindingItemRepeated_IsNoFinding() =>
        Assert.Empty(Conformity.Of(Versions.With((UpperPreferences, Vat), (Versions.Plan + "preferences.yaml", "vat: { clause: 二（五）, title: 增值税免征, text: 免征增值税三年 }"))));

    [Fact]
    public void Of_InheritedItemDropped_IsFoundForAPersonToCheck()
    {
        var finding = Assert.Single(Conformity.Of(Versions.With((UpperPreferences, Vat.Replace("binding: true, ", "", StringComparison.Ordinal)), (Versions.Plan + "preferences.yaml", "vat: { clause: 二（五）, applies: false }"))));

        Assert.False(finding.UpperCounts);
        Assert.Equal("优惠“增值税免征”写明在本区不适用（样府办发〔2024〕6号 二（五）），上级（样发〔2022〕3号 四（一））写“免征增值税三年”，请核对依据", finding.Sentence);
    }
}
