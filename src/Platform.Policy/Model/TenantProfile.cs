using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>区县 (tenant.yaml): one county-level jurisdiction and how it speaks and looks.</summary>
public sealed record TenantProfile
{
    [Description("六位行政区划代码（GB/T 2260）"), Section("区划"), Matches("^[0-9]{6}$", "行政区划代码是六位数字，如 500112")] public required string Code { get; init; }
    [Description("网址里的短名，小写字母、数字和连字符，与文件夹同名"), Matches("^[a-z][a-z0-9-]{1,39}$", "短名以小写字母开头，只用小写字母、数字和连字符")] public required string Slug { get; init; }
    [Description("简称，如 样例区")] public required string Name { get; init; }
    [Description("全称，如 样例市样例区")] public required string FullName { get; init; }
    [Description("区、旗、县或市"), Titled("区划类型")] public required JurisdictionKind Kind { get; init; }
    [Description("存续起止与沿革"), Section("沿革与层级")] public LifeSpan Lifespan { get; init; } = new();
    [Description("撤并后的承继者")] public IReadOnlyList<Successor> Successors { get; init; } = [];
    [Description("继承的上级政策层，由远到近"), References(ReferenceKind.Layer)] public IReadOnlyList<string> Extends { get; init; } = [];
    [Description("专用域名")] public IReadOnlyList<string> Hosts { get; init; } = [];
    [Description("配色")] public Theme Theme { get; init; } = new();
    [Description("启用的模块"), Section("显示与用语")] public IReadOnlyList<string> Modules { get; init; } = [];
    [Description("公文版式；不写就是 GB/T 9704-2012")] public PaperLayout Layout { get; init; } = new();
    [Description("本地用语")] public required Vocabulary Vocabulary { get; init; }
    [Description("发文主体，按键引用")] public required IReadOnlyDictionary<string, Issuer> Issuers { get; init; }
    [Description("文件写到的乡镇、街道")] public IReadOnlyDictionary<string, Town> Towns { get; init; } = new Dictionary<string, Town>();
    [Description("说明")] public string? Note { get; init; }
}

/// <summary>区划类型.</summary>
public enum JurisdictionKind
{
    [WrittenAs("区")] District,
    [WrittenAs("旗")] Banner,
    [WrittenAs("县")] County,
    [WrittenAs("市")] City,
}

/// <summary>存续: the end is exclusive.</summary>
public sealed record LifeSpan
{
    [Description("设立日期")] public DateOnly? From { get; init; }
    [Description("撤销日期（自该日起不再存在）")] public DateOnly? Until { get; init; }
    [Description("设立或撤销的依据与说明，页面显示")] public string? Reason { get; init; }
}

/// <summary>承继者: who takes over after a merger, and which towns went elsewhere.</summary>
public sealed record Successor
{
    [Description("承继者名称")] public required string Name { get; init; }
    [Description("行政区划代码，未公布可不写")] public string? Code { get; init; }
    [Description("划入的乡镇；不写表示其余全部")] public IReadOnlyList<string> Towns { get; init; } = [];
    [Description("说明")] public string? Note { get; init; }
}

/// <summary>配色.</summary>
public sealed record Theme
{
    [Description("主色，#RRGGBB"), Matches("^#[0-9a-fA-F]{6}$", "颜色写成 #RRGGBB，如 #1553a6")] public string Brand { get; init; } = "#1553a6";
}

/// <summary>乡镇街道, as a dated record.</summary>
public sealed record Town
{
    [Description("区划代码")] public string? Code { get; init; }
    [Description("名称")] public required string Name { get; init; }
    [Description("镇、街道、乡、苏木、管理机构")] public required string Kind { get; init; }
    [Description("自何日起属于本区")] public DateOnly? From { get; init; }
    [Description("至何日（不含）属于本区")] public DateOnly? Until { get; init; }
    [Description("划往何处")] public string? MovedTo { get; init; }
    [Description("条款位置")] public string? Clause { get; init; }
    [Description("说明")] public string? Note { get; init; }
}
