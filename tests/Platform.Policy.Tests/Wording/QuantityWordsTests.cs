using Platform.Policy.Model;
using Platform.Policy.Wording;
using Xunit;

namespace Platform.Policy.Tests.Wording;

public sealed class QuantityWordsTests
{
    [Fact]
    public void Of_Value_KeepsItsScale()
    {
        Assert.Equal("5.0个/千人", QuantityWords.Of(5.0m, "个/千人"));
        Assert.Equal("4托位/千人", QuantityWords.Of(4m, "托位/千人"));
        Assert.Equal("80%", QuantityWords.Of(80m, "%"));
    }

    [Fact]
    public void BoundWords_Quantity_StandWhereOfficialsWriteThem()
    {
        Assert.Equal("不少于4托位/千人", QuantityWords.NotLess(4m, "托位/千人"));
        Assert.Equal("至少1处", QuantityWords.AtLeast(1m, "处"));
        Assert.Equal("80%以上", QuantityWords.OrMore(80m, "%"));
        Assert.Equal("超过30%", QuantityWords.MoreThan(30m, "%"));
        Assert.Equal("达到100%", QuantityWords.Reaches(100m, "%"));
    }

    [Theory]
    [InlineData(Bound.AtLeast, "不少于90%")]
    [InlineData(Bound.MoreThan, "超过90%")]
    [InlineData(Bound.Exactly, "达到90%")]
    public void Bounded_NumericBound_HasDefaultWords(Bound bound, string words) =>
        Assert.Equal(words, QuantityWords.Bounded(bound, 90m, "%"));

    [Fact]
    public void Bounded_QualitativeBound_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantityWords.Bounded(Bound.Qualitative, 1m, "项"));
}
