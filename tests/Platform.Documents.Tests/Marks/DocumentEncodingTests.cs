using Platform.Documents.Marks;

namespace Platform.Documents.Tests.Marks;

public sealed class DocumentEncodingTests
{
    [Theory]
    [InlineData("一、总体要求", @"\一、总体要求")]
    [InlineData("（一）目标", @"\（一）目标")]
    [InlineData("1. 目标", @"\1. 目标")]
    [InlineData("甲|乙", @"甲\|乙")]
    [InlineData("---", @"\---")]
    [InlineData("=== 附件", @"\=== 附件")]
    [InlineData("^", @"\^")]
    [InlineData("<", @"\<")]
    [InlineData("名单 [横排]", @"名单 \[横排\]")]
    [InlineData("甲 // 乙", @"甲 \/\/ 乙")]
    [InlineData("> 甲", @"\> 甲")]
    [InlineData("____", @"\_\_\_\_")]
    [InlineData("[格 18 甲]", @"\[格 18 甲\]")]
    [InlineData("== 甲", @"\== 甲")]
    [InlineData("注：甲", @"\注：甲")]
    [InlineData(@"C:\temp", @"C:\\temp")]
    [InlineData("甲\r\n乙\n丙\t丁", "甲 乙 丙 丁")]
    [InlineData("\uE000id\uE001文\uE002", "id文")]
    [InlineData("甲\u202E乙\u0007丙\u200B丁\uFEFF", "甲乙丙丁")]
    [InlineData("甲\U000F0000乙\uFFFF丙", "甲乙丙")]
    [InlineData("  甲　", "甲")]
    [InlineData("津南区阳光托育园", "津南区阳光托育园")]
    [InlineData("𠮷野家", "𠮷野家")]
    [InlineData("", "")]
    public void EncodeInline_String_CannotBecomeMarkup(string value, string encoded)
    {
        Assert.Equal(encoded, DocumentEncoding.EncodeInline(value));
    }

    [Fact]
    public void EncodeInline_LoneSurrogate_IsDropped()
    {
        Assert.Equal("甲乙", DocumentEncoding.EncodeInline("甲\uD842乙"));
    }

    [Theory]
    [InlineData("关于\"甲\": 乙 #丙", "\"关于\\\"甲\\\": 乙 #丙\"")]
    [InlineData("甲|乙", "\"甲\\\\|乙\"")]
    [InlineData("甲\n---\n", "\"甲 ---\"")]
    public void EncodeHeadValue_String_IsOneQuotedScalar(string value, string encoded)
    {
        Assert.Equal(encoded, DocumentEncoding.EncodeHeadValue(value));
    }
}
