using Platform.Documents.Clauses;
using Platform.Documents.Reading;

namespace Platform.Documents.Tests.Clauses;

public sealed class ClauseOutlineTests
{
    [Fact]
    public void Read_NumbersRunningOnThroughHeadings_GivesEachTaskItsPath()
    {
        var outline = ClauseOutline.Read("""
            东山县人民政府办公室关于印发实施方案的通知

            各镇：

            一、工作目标
            到2025年，每千人口托位数达4.5个。
            二、重点工作
            （一）增加供给。
            1．建设机构。新建机构5家。（牵头单位：县卫健局）
            2．支持办托。鼓励用人单位办托。
            （二）提升质量。
            3. 培训人员。培训保育人员200名。
            """);

        Assert.Equal(["首部", "一", "二", "二（一）", "二（一）1", "二（一）2", "二（二）", "二（二）3"], outline.All.Select(clause => clause.Path));
        Assert.Equal("培训人员", outline.Find("二（二）3")!.Title);
        Assert.Equal("培训人员。培训保育人员200名。", outline.Find("二（二）3")!.Text);
        Assert.Equal(12, outline.Find("二（二）3")!.Line);
        Assert.Equal("增加供给。\n建设机构。新建机构5家。（牵头单位：县卫健局）\n支持办托。鼓励用人单位办托。", outline.Find("二（一）")!.FullText);
    }

    [Fact]
    public void Read_NumbersRestartingUnderEachHeading_GivesEachTaskItsPath()
    {
        var outline = ClauseOutline.Read("""
            　　一、主要任务
            　　（一）政策。
            　　1.规划。一句。
            　　2.用地。一句。
            　　（二）规范。
            　　1.登记。一句。
            　　二、实施步骤
            　　（一）启动阶段（2021年4月）
            　　制定方案。
            """);

        Assert.Equal(["一", "一（一）", "一（一）1", "一（一）2", "一（二）", "一（二）1", "二", "二（一）"], outline.All.Select(clause => clause.Path));
        Assert.Equal("启动阶段（2021年4月）", outline.Find("二（一）")!.Title);
    }

    [Fact]
    public void Read_ScannedText_JoinsBrokenSentencesAndUnifiesWidths()
    {
        var outline = ClauseOutline.Read("""
            一、总体要求

            (一) 指导思想。坚持政府引导, 家庭为主, 机构覆盖率达到 ９５％以上; 到 2025 年实现全覆盖, 广大家庭的照护服

            务需求得到满足。

            (二) 工作目标。新增托位 50 个。
            """);

        Assert.Equal("指导思想。坚持政府引导，家庭为主，机构覆盖率达到95%以上；到2025年实现全覆盖，广大家庭的照护服务需求得到满足。", outline.Find("一（一）")!.Text);
        Assert.Equal("工作目标。新增托位50个。", outline.Find("一 (二)")!.Text);
    }

    [Fact]
    public void Read_AttachmentNoteSignatureAndAttachments_KeepsThemApart()
    {
        var outline = ClauseOutline.Read("""
            一、组织实施
            （一）加强领导。压实责任。
            本实施意见自2021年1月4日起实施。
            - 附件： 1.领导小组名单
            2.部门职责分工

            东山县人民政府办公室
            2020年12月4日

            附件 1
            领导小组名单
            - 组长：副县长
            2.5平方米以上

            附件2
            部门职责分工
            一、卫生健康部门
            （一）负责备案。
            抄送：县委各部门。
            """);

        Assert.Equal(["一", "一（一）", "尾部", "附件1", "附件2", "附件2·一", "附件2·一（一）"], outline.All.Select(clause => clause.Path));
        Assert.Equal("加强领导。压实责任。", outline.Find("一（一）")!.Text);
        Assert.Equal("领导小组名单", outline.Find("附件1")!.Title);
        Assert.Contains("2020年12月4日", outline.Find("尾部")!.Text, StringComparison.Ordinal);
        Assert.Contains("抄送：县委各部门。", outline.Find("尾部")!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SingleAttachmentOnItsOwnLine_HasNoNumber()
    {
        var outline = ClauseOutline.Read("一、目标\n建成。\n附件：成员单位\n县政府办\n2020年1月2日\n附件\n成员单位\n县卫健局。");

        Assert.Equal(["一", "尾部", "附件"], outline.Clauses.Select(clause => clause.Path));
        Assert.Equal("成员单位\n县卫健局。", outline.Find("附件")!.Text);
    }

    [Fact]
    public void Read_Articles_RunOnThroughChapters()
    {
        var outline = ClauseOutline.Read("""
            托育机构补助办法
            第一章 总则
            第一条 为了发展托育服务，制定本办法。
            第二章 补助
            第二条　补助按下列规定：
            （一）每个托位1000元；
            （二）第二条规定的除外。
            第三条 本办法自2024年1月1日起施行。
            """);

        Assert.Equal(["首部", "第一章", "第一条", "第二章", "第二条", "第二条（一）", "第二条（二）", "第三条"], outline.All.Select(clause => clause.Path));
    }

    [Theory]
    [InlineData("一、目标\n达到\n3.5%以上。")]
    [InlineData("一、目标\n按照\n5.要求执行。")]
    [InlineData("一、目标\n三、中等职业学校参加。")]
    [InlineData("一、目标\n贯彻第十九届\n二中全会、三中全会精神。")]
    [InlineData("一、目标\n附件中的名单由区卫健局公布。")]
    public void Read_LineThatOnlyLooksLikeAHeading_IsText(string source)
    {
        Assert.Equal(["一"], ClauseOutline.Read(source).All.Select(clause => clause.Path));
    }

    [Fact]
    public void Read_EnumerationInTheOpening_StaysInTheOpening()
    {
        var outline = ClauseOutline.Read("通知如下：\n（一）先看。\n1.再看。\n一、正文\n内容。");

        Assert.Equal(["首部", "一"], outline.All.Select(clause => clause.Path));
    }

    [Fact]
    public void Read_NoFirstLevelAtAll_TakesTheOutermostNumbering()
    {
        var outline = ClauseOutline.Read("要求：\n1.备案。一句。\n（1）材料。\n2.公示。一句。");

        Assert.Equal(["首部", "1", "1（1）", "2"], outline.All.Select(clause => clause.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n　　\n")]
    public void Read_NothingVisible_HasNoClauses(string source)
    {
        Assert.Empty(ClauseOutline.Read(source).Clauses);
    }

    [Theory]
    [InlineData("3-6岁幼儿")]
    [InlineData("3—6 岁幼儿")]
    [InlineData("\"家门口\"服务,就近")]
    [InlineData("补助３０００元/托位")]
    public void Says_OtherSpacesQuotesDashesAndWidths_StillFound(string fragment)
    {
        var clause = ClauseOutline.Read("一、任务\n招收3－6岁幼儿，“家门口”服务，就近入托，补助3000元／托位。").Find("一")!;

        Assert.True(clause.Says(fragment));
        Assert.False(clause.Says(fragment + "另"));
    }

    [Fact]
    public void Says_NothingSought_IsFalse()
    {
        Assert.False(ClauseOutline.Read("一、任务").Find("一")!.Says(" "));
    }

    [Fact]
    public void Of_Document_TakesItsHeadingsAndNotWhatOnlyLooksLikeOne()
    {
        var document = DocumentTextReader.Read("""
            ---
            type: 通知
            title: 关于印发方案的通知
            issuers: 县政府办
            date: 2024-12-16
            attachments: [分工表]
            ---
            一、请执行。
            === 印发件 方案
            一、目标
            （一）供给。新增托位50个。
            \一、不是标题。
            === 附件 分工表
            | 任务 | 单位 |
            |---|---|
            | 备案 | 县卫健局 |
            """, "x").Document!;

        var outline = ClauseOutline.Of(document);

        Assert.Equal(["首部", "一", "一（一）", "附件"], outline.All.Select(clause => clause.Path));
        Assert.Equal("供给。新增托位50个。\n一、不是标题。", outline.Find("一（一）")!.Text);
        Assert.Equal("关于印发方案的通知\n请执行。\n方案", outline.Find("首部")!.Text);
        Assert.Contains("备案，县卫健局", outline.Find("附件")!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_UnknownPath_IsNull()
    {
        Assert.Null(ClauseOutline.Read("一、任务").Find("二"));
    }
}
