using Platform.Documents.Marks;

namespace Platform.Documents.Tests.Marks;

public sealed class SourceMarksTests
{
    [Fact]
    public void Strip_NestedMarks_LeavesTheVisibleText()
    {
        var text = "补助" + SourceMarks.Wrap("a.rate", "每托位" + SourceMarks.Wrap("a.sum", "3000") + "元") + "。";

        Assert.Equal("补助每托位3000元。", SourceMarks.Strip(text));
    }

    [Theory]
    [InlineData("前\uE000a.ra", "前")]
    [InlineData("000\uE002后", "000后")]
    [InlineData("\uE000a\uE001300", "300")]
    [InlineData("没有标记", "没有标记")]
    public void Strip_MarkCutInHalf_NeverShowsTheId(string text, string visible)
    {
        Assert.Equal(visible, SourceMarks.Strip(text));
    }

    [Fact]
    public void Wrap_EmptyText_StaysEmpty()
    {
        Assert.Equal("", SourceMarks.Wrap("a", ""));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("a\nb")]
    [InlineData("a\uE001b")]
    public void Wrap_IdThatWouldBreakTheMark_Throws(string id)
    {
        Assert.Throws<ArgumentException>(() => SourceMarks.Wrap(id, "1"));
    }
}
