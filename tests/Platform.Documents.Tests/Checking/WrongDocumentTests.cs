namespace Platform.Documents.Tests.Checking;

/// <summary>What is made wrong is reported, in the words that an official reads.</summary>
public sealed class WrongDocumentTests
{
    public static TheoryData<string, string> Wrong => new()
    {
        { "margin-top", "版心 天头：25.4 毫米（37±1 毫米）不符合" },
        { "body-size", "正文 字号：14 磅（16±0.5 磅）不符合" },
        { "body-face", "正文 字体：宋体（仿宋）不符合" },
        { "body-indent", "正文 段首左空：0 字（2±0.3 字）不符合" },
        { "number-form", "发文字号 写法：东政办发[2024]06号（机关代字〔年份〕序号号）不符合" },
        { "date-form", "成文日期 写法：2024年02月06日（阿拉伯数字，不编虚位）不符合" },
        { "recipients-colon", "主送机关 标点：末尾“:”（全角冒号）不符合" },
        { "copies-form", "抄送机关 写法：抄送：县委各部门（抄送：……。）不符合" },
        { "heading-form", "层次 序数写法：1、工作目标（一、（一）1.（1））不符合" },
        { "page-number-form", "页码 写法：没有（— 1 —）不符合" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Check_WrongDocx_SaysWhatIsWrong(string rule, string row)
    {
        var report = CheckedFile.Report(new WrongDocx
        {
            TopTwips = 1440,
            BodyHalfPoints = 28,
            BodyFace = "宋体",
            FirstLineCharacters = 0,
            Number = "东政办发[2024]06号",
            Date = "2024年02月06日",
            Recipients = "各镇人民政府:",
            Copies = "抄送：县委各部门",
            Heading = "1、工作目标",
            PageNumber = null,
        }.Write());

        Assert.Equal(row, CheckedFile.Row(report, rule));
        Assert.False(report.Passes);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Check_RightDocx_SaysNothingOfTheSort(string rule, string wrongRow)
    {
        var report = CheckedFile.Report(new WrongDocx().Write());

        Assert.EndsWith("不符合", wrongRow, StringComparison.Ordinal);
        Assert.EndsWith("符合", CheckedFile.Row(report, rule), StringComparison.Ordinal);
        Assert.DoesNotContain("不符合", CheckedFile.Row(report, rule), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("东政办发〔2024〕第6号", "序号前不加“第”")]
    [InlineData("东政办发〔2024〕06号", "序号不编虚位，前面不加 0")]
    [InlineData("东政办发（2024）6号", "年份要用六角括号〔〕")]
    public void Check_WrongNumber_SaysHowToWriteIt(string number, string note)
    {
        var report = CheckedFile.Report(new WrongDocx { Number = number }.Write());

        Assert.Equal(note, report.Findings.Single(finding => finding.Rule == "number-form").Note);
    }

    [Fact]
    public void Check_PageNumberInTheMiddle_IsInTheWrongPlace()
    {
        var report = CheckedFile.Report(new WrongDocx { PageNumber = "-" }.Write());

        Assert.Equal("页码 写法：-1-（— 1 —）不符合", CheckedFile.Row(report, "page-number-form"));
        Assert.Equal("页码 位置：居中（单页居右、双页居左，各空一字）不符合", CheckedFile.Row(report, "page-number-side"));
    }
}
