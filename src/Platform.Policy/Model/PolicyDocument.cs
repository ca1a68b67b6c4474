using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>政策文件 (document.yaml): the head, standing and outline of one issued document.</summary>
public sealed record PolicyDocument
{
    [NotWritten] public string Id { get; init; } = "";
    [NotWritten] public string Layer { get; init; } = "";
    [NotWritten] public string File { get; init; } = "";

    [Description("通知或意见的标题；未印出的不写"), Section("标题与文号")] public string? Title { get; init; }
    [Description("所印发方案的标题；直接行文的意见不写")] public string? PlanTitle { get; init; }
    [Description("页面上用的短标题")] public required string ShortTitle { get; init; }
    [Description("文种：通知、意见……")] public required string Type { get; init; }
    [Description("发文字号，未印出的不写")] public string? Number { get; init; }
    [Description("文件确实未印字号时写 true"), Titled("文件未印字号")] public bool NumberUnknown { get; init; }
    [Description("发文主体的键；上级文件写 issuer_name"), Titled("发文主体"), References(ReferenceKind.Issuer)] public string? Issuer { get; init; }
    [Description("发文机关名称（上级文件）")] public string? IssuerName { get; init; }
    [Description("是否印红头（发文机关标志）"), Titled("印红头", "印发文机关标志")] public bool RedHead { get; init; }
    [Description("成文日期"), Section("日期")] public required DateOnly Issued { get; init; }
    [Description("印出的施行日期；未印的不写，按成文日期推定")] public DateOnly? Effective { get; init; }
    [Description("失效日期（自该日起失效）")] public DateOnly? Expires { get; init; }
    [Description("主送机关，一句一组，按原文顺序"), Section("主送与版记")] public IReadOnlyList<string> Recipients { get; init; } = [];
    [Description("抄送机关")] public IReadOnlyList<string> Copies { get; init; } = [];
    [Description("印发机关")] public string? PrintedBy { get; init; }
    [Description("印发日期")] public DateOnly? PrintedOn { get; init; }
    [Description("经同意的说法，如 已经区政府同意")] public string? Approval { get; init; }
    [Description("通知末尾的要求，如 请认真贯彻执行")] public string? Request { get; init; }
    [Description("附注，如 此件公开发布")] public string? Disclosure { get; init; }
    [Description("依据文件"), Section("依据与提纲")] public IReadOnlyList<BasisDocument> Basis { get; init; } = [];
    [Description("制定目的，自拟短句，引言用")] public string? Purpose { get; init; }
    [Description("章节提纲，按原文顺序")] public IReadOnlyList<Section> Outline { get; init; } = [];
    [Description("附件标题，按顺序")] public IReadOnlyList<string> Attachments { get; init; } = [];
    [Description("效力状态"), Titled("现在的效力"), Section("效力")] public required Standing Standing { get; init; }
    [Description("说明"), Section("说明")] public string? Note { get; init; }

    /// <summary>The first day in force: the printed day, else 成文日期 (assumed).</summary>
    [NotWritten] public DateOnly InForceFrom => Effective ?? Issued;
    [NotWritten] public bool EffectiveAssumed => Effective is null;

    /// <summary>Whether the document is in force on the day; the day it expires is no longer included.</summary>
    public bool IsInForceOn(DateOnly day) => InForceFrom <= day && (Expires is null || day < Expires);
}

/// <summary>依据文件 cited by a document.</summary>
public sealed record BasisDocument
{
    [Description("标题，不带书名号")] public required string Title { get; init; }
    [Description("文号，按原文印出的样子")] public string? Number { get; init; }
    [Description("引用处条款，不写则为首部")] public string? Clause { get; init; }
    [Description("说明")] public string? Note { get; init; }
}

/// <summary>章节: a heading of the document; narrative ones carry no item of their own.</summary>
public sealed record Section
{
    [Description("条款位置，如 二（一）")] public required string Clause { get; init; }
    [Description("标题（不带序号）")] public string? Title { get; init; }
    [Description("本节大意，自拟短句，数字照原文")] public string? Text { get; init; }
    [Description("只有叙述、没有条目的章节写 true"), Titled("只有叙述")] public bool Narrative { get; init; }
}

/// <summary>效力: 现行有效/修改/废止/失效/待核, with the day it was checked.</summary>
public sealed record Standing
{
    [Description("现行有效、修改、废止、失效或待核"), Titled("效力状态")] public required StandingStatus Status { get; init; }
    [Description("核对日期")] public required DateOnly CheckedOn { get; init; }
    [Description("说明，页面显示")] public string? Remark { get; init; }
}

public enum StandingStatus
{
    [WrittenAs("现行有效")] InForce,
    [WrittenAs("修改")] Amended,
    [WrittenAs("废止")] Repealed,
    [WrittenAs("失效")] Expired,
    [WrittenAs("待核")] Unverified,
}
