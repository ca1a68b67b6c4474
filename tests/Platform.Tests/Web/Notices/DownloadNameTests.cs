using Platform.Web.Notices;
using Xunit;

namespace Platform.Tests.Web.Notices;

public sealed class DownloadNameTests
{
    [Theory]
    [InlineData("关于“托育”的通知", "关于“托育”的通知.txt")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j", "abcdefghij.txt")]
    [InlineData(" ..题\r\n名. ", "题名.txt")]
    public void Of_Title_LeavesOutWhatWindowsForbids(string title, string name) => Assert.Equal(name, DownloadName.Of(title, "txt"));

    [Fact]
    public void Of_LongTitle_IsCut() => Assert.Equal(70 + ".html".Length, DownloadName.Of(new string('字', 200), "html").Length);
}
