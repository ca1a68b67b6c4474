using System.Globalization;
using System.Text;

namespace Platform.Benchmarks.Templating;

internal static class HandWrittenNotice
{
    private static readonly (string Number, string Title)[] Points =
        [("一", "核对基础信息"), ("二", "受理申请"), ("三", "开展核验"), ("四", "拨付补助"), ("五", "日常监管"), ("六", "信息公开")];

    public static string Write(Notice notice)
    {
        var text = new StringBuilder(8192);
        WriteHead(text, notice);
        for (var i = 0; i < Points.Length; i++)
        {
            WritePoint(text, notice, Points[i].Number, Points[i].Title, notice.Amounts[i % notice.Amounts.Length]);
        }

        WriteTable(text, notice);
        text.Append("三、申请单位对所提供材料的真实性负责。\n\n");
        WriteIndented(text, $"{notice.Issuer}");
        WriteIndented(text, Date(notice));
        return text.ToString();
    }

    private static string Date(Notice notice) =>
        string.Create(CultureInfo.InvariantCulture, $"{notice.Issued.Year}年{notice.Issued.Month}月{notice.Issued.Day}日");

    private static void WriteIndented(StringBuilder text, string line) => text.Append(' ', 40).Append(line).Append('\n');

    private static void WriteHead(StringBuilder text, Notice notice)
    {
        text.Append("---\n文种: 通知\n标题: 关于开展").Append(notice.Year).Append("年度普惠托育服务机构").Append(notice.Action).Append("工作的通知\n");
        text.Append("发文字号: ").Append(notice.Code).Append('〔').Append(notice.Year).Append('〕').Append(notice.Number).Append("号\n");
        text.Append("主送: ").AppendJoin('、', notice.Towns).Append('\n');
        text.Append("成文日期: ").Append(Date(notice)).Append("\n---\n各街道、镇人民政府，各有关托育服务机构：\n\n");
        text.Append("    为贯彻落实").Append(notice.Policy).Append("，规范普惠托育服务机构的认定和管理，现就").Append(notice.Year).Append("年度有关工作通知如下。\n\n一、总体要求\n\n");
    }

    private static void WritePoint(StringBuilder text, Notice notice, string number, string title, decimal amount)
    {
        text.Append("    （").Append(number).Append('）').Append(title).Append("。各单位应当按照").Append(notice.Policy);
        text.Append("的要求，结合本地人口变化和服务供给情况，认真核对机构名称、地址、托位数和收费标准，做到底数清、情况明、数据实。对资料不完整、不符合要求的，应当一次性告知需要补正的全部内容，不得以口头方式反复要求补充材料；对符合条件的，应当在规定时限内办结，并将结果告知申请人。");
        text.Append(notice.SiteVisit ? "现场核验由两名以上工作人员进行，核验记录由双方签字。" : "以书面审核为主。");
        text.Append("补助标准为每个托位每年").Append(CultureInfo.InvariantCulture, $"{amount} 元").Append("，资金由").Append(notice.Issuer).Append("会同财政部门核拨。\n\n");
    }

    private static void WriteTable(StringBuilder text, Notice notice)
    {
        text.Append("二、机构名单\n\n| 序号 | 机构 | 所在地 | 托位数 | 普惠托位 | 占比 | 月收费 | 年补助 |\n|---|---|---|---|---|---|---|---|\n");
        var total = 0m;
        for (var i = 0; i < notice.Items.Length; i++)
        {
            var item = notice.Items[i];
            var subsidy = item.Places * notice.Amounts[0];
            total += subsidy;
            var share = item.Places == 0 ? "—" : string.Create(CultureInfo.InvariantCulture, $"{item.Affordable * 100 / (double)item.Places}%");
            text.Append(CultureInfo.InvariantCulture, $"| {i + 1} | {item.Name} | {item.Town ?? "未填"} | {item.Places} | {item.Affordable} | {share} | {item.Fee} 元 | {subsidy} 元 |\n");
        }

        text.Append('\n').Append(CultureInfo.InvariantCulture, $"合计 {notice.Items.Length} 家，补助 {total} 元。\n\n");
    }
}
