using System.Text.RegularExpressions;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>What a head must and must not hold: GB/T 9704-2012 clauses 7 and 10, 党政机关公文处理工作条例 chapters 3 and 4.</summary>
internal static partial class HeadRules
{
    public static void Check(DocumentHead head, HeadValues values)
    {
        CheckRequired(head, values);
        CheckType(head, values);
        CheckNumber(head, values);
        CheckSecrecy(head, values);
        CheckDirection(head, values);
        CheckPairs(head, values);
    }

    private static void CheckRequired(DocumentHead head, HeadValues values)
    {
        var missing = RequiredKeys.Of(head).Where(values.IsBlank).Select(key => $"{HeadKey.ChineseName(key)}（{key}）").ToList();
        if (missing.Count > 0)
        {
            values.Report("format", $"文首缺少{string.Join("、", missing)}。");
        }

        if (head.Format == DocumentFormat.Order && head.Issuers.IsEmpty && head.Signer is null)
        {
            values.Report("format", "命令（令）要有发文机关署名（issuers）或签名章（signer_post、signer）。");
        }

        if (head.Attendance is { Present.IsEmpty: true })
        {
            values.Report("attendance", "纪要的出席人员（attendance 的 present）不能空着。");
        }
    }

    private static void CheckType(DocumentHead head, HeadValues values)
    {
        if (head.Format == DocumentFormat.Form || head.Type.Length == 0)
        {
            return;
        }

        var only = head.Format switch { DocumentFormat.Order => DocumentType.Order, DocumentFormat.Minutes => DocumentType.Minutes, _ => null };
        if (!DocumentType.All.Contains(head.Type, StringComparer.Ordinal))
        {
            values.Report("type", $"“{head.Type}”不是文种，应是{string.Join("、", DocumentType.All)}之一。");
        }
        else if (only is not null && head.Type != only)
        {
            values.Report("type", $"这种公文格式的文种只能是“{only}”。");
        }
        else if (!head.Title.IsEmpty && !TitleSuffix().Replace(head.Title.Text, "").EndsWith(DocumentType.TitleEnding(head.Type), StringComparison.Ordinal))
        {
            values.Report("title", $"标题应以文种“{DocumentType.TitleEnding(head.Type)}”结尾。");
        }
    }

    private static void CheckNumber(DocumentHead head, HeadValues values)
    {
        if (head.Number is not { } number || head.Format == DocumentFormat.Form)
        {
            return;
        }

        var (valid, example) = head.Format switch
        {
            DocumentFormat.Order => (OrderNumber().IsMatch(number), "应写成“第6号”"),
            DocumentFormat.Minutes => (MinutesNumber().IsMatch(number) || DocumentNumber().IsMatch(number), "应写成“第6期”或“东政纪〔2024〕6号”"),
            _ => (DocumentNumber().IsMatch(number), "应写成“东政办发〔2024〕6号”：年份写全，用六角括号〔〕，序号不写“第”、前面不补零"),
        };
        if (!valid)
        {
            values.Report("number", $"发文字号“{number}”不对，{example}。");
        }
    }

    private static void CheckSecrecy(DocumentHead head, HeadValues values)
    {
        if (head.CopyNumber is { } copy && !CopyNumber().IsMatch(copy))
        {
            values.Report("copy_number", $"份号“{copy}”应是 6 位数字，例如 \"000012\"。");
        }

        if (head.Classification is { } secrecy && !Classification().IsMatch(secrecy))
        {
            values.Report("classification", $"密级和保密期限“{secrecy}”不对，应写成“秘密”“机密★1年”或“绝密★长期”。");
        }
        else if (head.Classification is not null && head.CopyNumber is null)
        {
            values.Report("classification", "涉密公文必须写份号（copy_number）。");
        }

        if (head.Urgency is not (null or "特急" or "加急"))
        {
            values.Report("urgency", $"紧急程度“{head.Urgency}”不对，应是“特急”或“加急”。");
        }
    }

    private static void CheckDirection(DocumentHead head, HeadValues values)
    {
        var upward = head.Direction == DocumentDirection.Up && head.Format == DocumentFormat.Document;
        if (upward && head.Letterhead is not null && head.Signatories.IsEmpty)
        {
            values.Report("letterhead", "有红头的上行文必须写签发人（signatories）。");
        }
        else if (!upward && !head.Signatories.IsEmpty)
        {
            values.Report("signatories", "签发人只印在上行文上，请删去 signatories。");
        }

        if (head.Type == DocumentType.Request && Separator().IsMatch(string.Join("，", head.Recipients)))
        {
            values.Report("recipients", "请示只主送一个上级机关，其他机关请用抄送（copies）。");
        }
    }

    private static void CheckPairs(DocumentHead head, HeadValues values)
    {
        if (values.Has("printed_by") != values.Has("printed_on"))
        {
            values.Report(values.Has("printed_by") ? "printed_by" : "printed_on", "印发机关（printed_by）和印发日期（printed_on）要一起写。");
        }

        if (values.Has("contact_phone") && head.Contact is null)
        {
            values.Report("contact_phone", "写了联系电话，还要写联系人（contact）。");
        }

        if (head.Attendance is not null && head.Format != DocumentFormat.Minutes)
        {
            values.Report("attendance", "出席人员只用于纪要，请删去 attendance。");
        }
    }

    // 的意见（试行）, 的通知（代拟稿）
    [GeneratedRegex("（[^（）]*）$")]
    private static partial Regex TitleSuffix();

    [GeneratedRegex("^[\u4E00-\u9FFFA-Za-z]+〔[0-9]{4}〕[1-9][0-9]*号$")]
    private static partial Regex DocumentNumber();

    [GeneratedRegex("^第[1-9][0-9]*号$")]
    private static partial Regex OrderNumber();

    [GeneratedRegex("^第[1-9][0-9]*[期号]$")]
    private static partial Regex MinutesNumber();

    [GeneratedRegex("^[0-9]{6}$")]
    private static partial Regex CopyNumber();

    [GeneratedRegex("^(?:绝密|机密|秘密)(?:★(?:[1-9][0-9]*(?:年|个月)|长期))?$")]
    private static partial Regex Classification();

    [GeneratedRegex("[，、,;；]")]
    private static partial Regex Separator();
}
