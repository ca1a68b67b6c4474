using System.Text.RegularExpressions;

namespace Platform.Documents.Printing;

/// <summary>
/// Words of official titles that no line may break: GB/T 9704-2012 7.3.1 wants titles broken where the sense allows.
/// A word that is not listed may be broken, as any Chinese text may.
/// </summary>
internal static partial class TitleWords
{
    // By their first characters, the longest first.
    private static readonly Dictionary<char, string[]> Words =
        """
        人民政府 办公室 办公厅 委员会 卫生健康 发展改革 发展和改革 市场监督管理 市场监管 教育体育 教育 财政 民政 公安 消防救援 消防 住房城乡建设 住房和城乡建设
        自然资源 人力资源社会保障 人力资源和社会保障 医疗保障 行政审批 街道办事处 关于 印发 转发 批转 开展 进一步 加强 做好 推进 促进 加快 规范 落实 贯彻 完善 建立 商请 恳请 申请 申报
        提供 核实 报送 公布 下达 调整 成立 同意 举办 召开 婴幼儿 照护 服务 托育 托幼 普惠性 普惠 机构 体系 建设 发展 能力 提升 行动 实施 方案 办法 细则 规定 意见 通知 通报
        报告 请示 批复 纪要 公告 通告 决定 命令 工作 领导小组 联席会议 会议 补助 补贴 奖补 奖励 资助 资金 建筑 食品 卫生 安全 生产 联合 专项 检查 隐患 排查 整治 整改 备案 登记 认定
        示范 评估 考核 年度 计划 规划 目标 任务 分工 名单 常住人口 人口 数据 情况 信息 专题 综合 指导 中心 监督 管理 监管 质量 培训 从业人员 人员 保育 投诉 举报 处理 答复 政策 措施
        若干 试行 暂行 有关 问题 事项 指标 统计 家庭 社区 城市 全国 全市 全区 全县 第一次 第二次 第三次 第四次
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .GroupBy(word => word[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());

    /// <summary>The title in pieces between which a line may end.</summary>
    public static IReadOnlyList<string> Split(string title)
    {
        var closed = new bool[title.Length + 1];
        for (var at = 0; at < title.Length;)
        {
            var length = WordLength(title.AsSpan(at));
            Array.Fill(closed, true, at + 1, length - 1);
            at += length;
        }

        foreach (var match in Figure().Matches(title).Concat(Bound().Matches(title)))
        {
            Array.Fill(closed, true, match.Index + 1, match.Length - 1);
        }

        var pieces = new List<string>();
        var from = 0;
        for (var i = 1; i <= title.Length; i++)
        {
            if (i == title.Length || !closed[i])
            {
                pieces.Add(title[from..i]);
                from = i;
            }
        }

        return pieces;
    }

    // What is no word is one character.
    private static int WordLength(ReadOnlySpan<char> title)
    {
        foreach (var word in Words.GetValueOrDefault(title[0], []))
        {
            if (title.StartsWith(word))
            {
                return word.Length;
            }
        }

        return 1;
    }

    [GeneratedRegex(@"[0-9]+(?:[.—–-][0-9]+)*(?:年度|年|月|日|岁以下|岁|个|家|%|％)*")]
    private static partial Regex Figure();

    // No line begins with a closing mark or 的, and none ends with an opening mark; a pair of surrogates is one character.
    [GeneratedRegex(@"(?:[\uD800-\uDBFF].|.)[的，、。；：！？）》〉」』】〕”’]+|[（《〈「『【〔“‘].|[\uD800-\uDBFF].|[A-Za-z]{2,}")]
    private static partial Regex Bound();
}
