namespace Platform.Documents.Tests.Pdf;

/// <summary>The structure of a file as poppler reads it.</summary>
public sealed class TaggedPdfTests
{
    private const string Text = """
        ---
        type: 通知
        title: 东山县人民政府办公室关于印发《东山县托育服务实施方案》的通知
        letterhead: 东山县人民政府办公室文件
        number: 东政办发〔2024〕6号
        recipients: 各镇人民政府
        attachments: [任务分工表]
        issuers: 东山县人民政府办公室
        date: 2024-12-16
        note: 此件公开发布
        copies: 县委各部门
        printed_by: 东山县人民政府办公室
        printed_on: 2024-12-17
        ---
        现印发给你们。
        === 印发件 东山县托育服务实施方案
        一、工作目标
        到2025年达4.5个。
        二、重点工作
        （一）增加供给。新建机构5家。
        === 附件 任务分工表
        | 任务 | 单位 | < |
        |--- 40|--- 30|--- 30|
        | 建设机构 |  | 县财政局 |
        """;

    private static readonly PrintedDocument Printed = new(Text, draft: true);

    [Fact]
    public void Write_Notice_IsTaggedInReadingOrder()
    {
        Assert.Contains("Tagged:          yes", Poppler.Properties(Printed.Bytes), StringComparison.Ordinal);
        Assert.Equal(
            """
            Document
              Sect
                P
                  "东山县人民政府办公室文件"
                P
                  "东政办发〔2024〕6号"
                H1
                  "东山县人民政府办公室关于印发《东山县托育服务实施方案》的通知"
                P
                  "各镇人民政府："
                P
                  "现印发给你们。"
                P
                  "东山县人民政府办公室"
                P
                  "2024年12月16日"
                P
                  "（此件公开发布）"
              Sect
                H1
                  "东山县托育服务实施方案"
                H2
                  "一、工作目标"
                P
                  "到2025年达4.5个。"
                H2
                  "二、重点工作"
                H3
                  "（一）增加供给。"
                P
                  "新建机构5家。"
                P
                  "附件：任务分工表"
              Sect
                P
                  "附件"
                H1
                  "任务分工表"
                Table
                  TR
                    TH
                      "任务"
                    TH
                      "单位"
                  TR
                    TD
                      "建设机构"
                    TD
                    TD
                      "县财政局"
              Sect
                P
                  "抄送：县委各部门。"
                P
                  "东山县人民政府办公室"
                P
                  "2024年12月17日印发"
            """,
            Tags(Printed.Bytes));
    }

    [Fact]
    public void Write_TableOverPages_ReadsItsHeadOnce()
    {
        var rows = string.Concat(Enumerable.Range(1, 60).Select(i => $"| {i} | 任务 |\n"));

        var structure = Poppler.Structure(new PrintedDocument($"""
            ---
            format: form
            title: 任务表
            ---
            | 序号 | 内容 |
            |---|---|
            {rows}
            """).Bytes);

        Assert.Single(structure.Split('\n'), line => line.Contains("\"序号\"", StringComparison.Ordinal));
        Assert.Equal(61, structure.Split('\n').Count(line => line.Trim().StartsWith("TR", StringComparison.Ordinal)));
    }

    // Without the words that poppler adds of its own, and without attributes.
    private static string Tags(byte[] pdf) => string.Join('\n', Poppler.Structure(pdf).TrimEnd().Split('\n')
        .Where(line => !line.TrimStart().StartsWith('/'))
        .Select(line => line.Replace(" (block)", "", StringComparison.Ordinal).TrimEnd(':')));

    [Fact]
    public void Write_MergedHead_SaysHowFarItReaches() =>
        Assert.Contains("ColSpan 2", Poppler.Attributes(Printed.Bytes), StringComparison.Ordinal);
}
