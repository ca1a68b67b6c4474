using System.Globalization;
using Platform.Documents.Clauses;

namespace Platform.Documents.Tests.Numbering;

public sealed class ChineseNumeralsTests
{
    [Theory]
    [InlineData("第十条", "内容10")]
    [InlineData("第十一条", "内容11")]
    [InlineData("第二十条", "内容20")]
    [InlineData("第九十九条", "内容99")]
    [InlineData("第一百条", "内容100")]
    [InlineData("第一百零一条", "内容101")]
    [InlineData("第一百一十二条", "内容112")]
    public void Read_ArticlesInSequence_CountThroughTensAndHundreds(string path, string title)
    {
        var numerals = new[] { "", "一", "二", "三", "四", "五", "六", "七", "八", "九" };
        var source = string.Join('\n', Enumerable.Range(1, 120).Select(number => $"第{Numeral(number)}条　内容{number.ToString(CultureInfo.InvariantCulture)}。"));

        Assert.Equal(title, ClauseOutline.Read(source).Find(path)!.Title);

        string Numeral(int number) => number switch
        {
            < 10 => numerals[number],
            < 20 => $"十{numerals[number % 10]}",
            < 100 => $"{numerals[number / 10]}十{numerals[number % 10]}",
            100 => "一百",
            < 110 => $"一百零{numerals[number % 10]}",
            _ => $"一百{numerals[number % 100 / 10]}十{numerals[number % 10]}",
        };
    }
}
