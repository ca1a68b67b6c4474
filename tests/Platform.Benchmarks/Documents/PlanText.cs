using System.Globalization;
using System.Text;

namespace Platform.Benchmarks.Documents;

/// <summary>A plan of eight pages, about 3,500 characters, with 20 duties and a table of 30 rows; another number in each.</summary>
internal static class PlanText
{
    private static readonly string[] Duties =
    [
        "新建或者改建县级托育综合服务中心，承担托育服务、从业人员培训、家庭养育指导等功能", "支持有条件的幼儿园开设托班，招收二至三岁幼儿",
        "鼓励用人单位提供福利性托育服务，支持工会组织参与", "新建居住区托育设施与住宅同步规划、同步建设、同步验收、同步交付",
        "对备案的普惠性托育机构给予建设补助，分两年拨付", "落实用水用电用气用热按照居民生活类价格执行的规定",
        "开展消防、食品、建筑安全联合检查，建立隐患整改台账", "组织从业人员岗前培训和在岗培训，定期开展技能竞赛",
        "建立举报投诉受理机制，及时公布核查处理结果", "加强卫生保健指导，做好传染病防控和健康管理",
    ];

    private static readonly string[] Bodies = ["县卫生健康局", "县发展改革局", "县教育局", "县财政局", "县住房城乡建设局", "县市场监管局", "县消防救援大队"];

    public static string Of(int number)
    {
        var text = new StringBuilder($"""
            ---
            type: 通知
            title: 东山县人民政府办公室关于印发《东山县托育服务实施方案》的通知
            letterhead: 东山县人民政府办公室文件
            number: 东政办发〔2024〕{number.ToString(CultureInfo.InvariantCulture)}号
            recipients: 各镇人民政府，县政府各部门
            attachments: [重点任务分工表]
            issuers: 东山县人民政府办公室
            date: 2024-12-16
            note: 此件公开发布
            copies: [县委各部门, 县人大常委会办公室, 县政协办公室]
            printed_by: 东山县人民政府办公室
            printed_on: 2024-12-17
            ---
            《东山县托育服务实施方案》已经县政府同意，现印发给你们，请认真贯彻执行。
            === 印发件 东山县托育服务实施方案
            为促进三岁以下婴幼儿照护服务发展，结合我县实际，制定本方案。
            一、工作目标
            到2025年，全县每千人口托位数达4.5个，普惠性托位占比60%以上，基本建成“15分钟托育服务圈”。
            二、重点工作

            """);
        for (var i = 1; i <= 20; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"（{Numeral(i)}）{Title(i)}。{Duties[(i * 3) % 10]}；{Duties[(i * 7) % 10]}。（牵头单位：{Bodies[i % 7]}；责任单位：{Bodies[(i + 1) % 7]}、{Bodies[(i + 2) % 7]}）\n");
        }

        text.Append("三、组织实施\n各镇、各部门要加强领导，明确责任，定期调度，确保各项任务落实到位。\n=== 附件 重点任务分工表\n| 序号 | 重点任务 | 牵头单位 | 完成时限 |\n|--- 10|:--- 50|--- 24|--- 16|\n");
        for (var i = 1; i <= 30; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {i} | {Duties[i % 10][..16]} | {Bodies[i % 7]} | 2025年{(i % 12) + 1}月 |\n");
        }

        return text.ToString();
    }

    private static string Title(int i) => $"推进第{i.ToString(CultureInfo.InvariantCulture)}项工作";

    private static string Numeral(int i)
    {
        const string Digits = "〇一二三四五六七八九";
        return i < 10 ? $"{Digits[i]}" : i == 10 ? "十" : i < 20 ? $"十{Digits[i - 10]}" : "二十";
    }
}
