using Platform.Policy.Wording;
using Xunit;

namespace Platform.Policy.Tests.Wording;

public sealed class JoiningTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("甲", "甲")]
    [InlineData("甲 乙", "甲、乙")]
    [InlineData("甲 乙 丙", "甲、乙、丙")]
    public void List_Items_AreJoinedWithPauseMarks(string items, string text) =>
        Assert.Equal(text, Joining.List(items.Split(' ')));

    [Theory]
    [InlineData("甲", "甲")]
    [InlineData("甲 乙", "甲和乙")]
    [InlineData("甲 乙 丙", "甲、乙和丙")]
    public void List_LastWord_StandsBeforeTheLastItem(string items, string text) =>
        Assert.Equal(text, Joining.List(items.Split(' '), lastWord: "和"));

    [Fact]
    public void List_Distinct_KeepsTheFirstOfEach()
    {
        Assert.Equal("甲、乙", Joining.List(["甲", "乙", "甲"], distinct: true));
        Assert.Equal("甲、乙、甲", Joining.List(["甲", "乙", "甲"]));
    }

    [Fact]
    public void List_EmptyItems_AreLeftOut() => Assert.Equal("甲、乙", Joining.List(["", "甲", null, "乙"]));

    [Fact]
    public void Clauses_Items_AreJoinedWithCommas() =>
        Assert.Equal("区卫生健康局牵头，各镇配合", Joining.Clauses(["区卫生健康局牵头", "各镇配合"]));
}
