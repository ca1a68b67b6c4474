using Platform.Policy.Wording;
using Xunit;

namespace Platform.Policy.Tests.Wording;

public sealed class MarksTests
{
    [Theory]
    [InlineData("实施方案", "《实施方案》")]
    [InlineData("关于印发《实施方案》的通知", "《关于印发〈实施方案〉的通知》")]
    [InlineData("关于转发《关于印发〈实施方案〉的通知》的通知", "《关于转发〈关于印发《实施方案》的通知〉的通知》")]
    [InlineData("《实施方案》", "《实施方案》")]
    [InlineData("《甲》和《乙》", "《〈甲〉和〈乙〉》")]
    [InlineData("", "《》")]
    public void BookTitle_Title_IsWrappedWithAlternatingMarks(string title, string text) =>
        Assert.Equal(text, Marks.BookTitle(title));

    [Theory]
    [InlineData("托育", "“托育”")]
    [InlineData("推进“互联网+”服务", "“推进‘互联网+’服务”")]
    [InlineData("“托育”", "“托育”")]
    public void Quote_Text_IsWrappedWithAlternatingMarks(string words, string text) => Assert.Equal(text, Marks.Quote(words));
}
