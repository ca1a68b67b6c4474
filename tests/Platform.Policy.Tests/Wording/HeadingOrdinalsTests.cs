using Platform.Policy.Wording;
using Xunit;

namespace Platform.Policy.Tests.Wording;

public sealed class HeadingOrdinalsTests
{
    [Theory]
    [InlineData(1, "一、", "（一）", "1.", "（1）")]
    [InlineData(10, "十、", "（十）", "10.", "（10）")]
    [InlineData(21, "二十一、", "（二十一）", "21.", "（21）")]
    public void Levels_Ordinal_PrintTheStandardsNumbering(int n, string first, string second, string third, string fourth)
    {
        Assert.Equal(first, HeadingOrdinals.FirstLevel(n));
        Assert.Equal(second, HeadingOrdinals.SecondLevel(n));
        Assert.Equal(third, HeadingOrdinals.ThirdLevel(n));
        Assert.Equal(fourth, HeadingOrdinals.FourthLevel(n));
    }

    [Fact]
    public void Levels_Zero_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HeadingOrdinals.FirstLevel(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => HeadingOrdinals.FourthLevel(0));
    }
}
