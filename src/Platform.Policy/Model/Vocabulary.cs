using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>本地用语: the district's own words for shared concepts.</summary>
public sealed record Vocabulary
{
    [Description("自称，如 全区、全旗")] public required string Whole { get; init; }
    [Description("下级统称，如 镇街、苏木镇")] public required string LowerLevel { get; init; }
    [Description("机构统称，如 托育机构")] public required string Institution { get; init; }
    [Description("各角色印成什么字样；文件不分工的写空表")] public required IReadOnlyDictionary<DutyRole, RoleLabel> Roles { get; init; }
}

/// <summary>分工角色: lead 牵头, joint 共同负责, responsible 责任（第二层）, support 配合.</summary>
public enum DutyRole
{
    [Description("牵头")] Lead,
    [Description("共同负责")] Joint,
    [Description("责任")] Responsible,
    [Description("配合")] Support,
}

/// <summary>角色字样, and whether it stands before the names (责任单位：…) or after them (…按职责分工负责).</summary>
public sealed record RoleLabel
{
    [Description("字样，如 牵头单位")] public required string Label { get; init; }
    [Description("同一文件里的其他写法")] public IReadOnlyList<string> Also { get; init; } = [];
    [Description("字样在单位名称之前还是之后")] public LabelPosition Position { get; init; }
}

public enum LabelPosition
{
    [Description("单位名称之前")] Before,
    [Description("单位名称之后")] After,
}

/// <summary>发文主体: a body that may issue documents (a 科/股 never is).</summary>
public sealed record Issuer
{
    [Description("署名全称")] public required string Name { get; init; }
    [Description("发文机关标志，不印红头则不写")] public string? Letterhead { get; init; }
    [Description("机关代字，如 样府办发")] public IReadOnlyList<string> Series { get; init; } = [];
    [Description("对应的部门角色"), References(ReferenceKind.DepartmentRole)] public string? Role { get; init; }
    [Description("签发流程中的岗位，依次")] public IReadOnlyList<string> SigningChain { get; init; } = [];
    [Description("用印说明")] public string? SealPlace { get; init; }
    [Description("名称系推定、待核实时写 true"), Titled("名称系推定", "待核实时选“是”")] public bool Assumed { get; init; }
    [Description("说明")] public string? Note { get; init; }
}

/// <summary>部门 (departments.yaml): a stable role and the local body that fills it.</summary>
public sealed record Department
{
    [NotWritten] public string Role { get; init; } = "";
    [Description("本地名称，如 区卫生健康委")] public required string Name { get; init; }
    [Description("文件中的其他写法")] public IReadOnlyList<string> Also { get; init; } = [];
    [Description("是一组单位（各镇街、各职能部门）而非一个单位"), Titled("是一组单位", "如各镇街、各职能部门")] public bool Group { get; init; }
    [Description("显示顺序")] public int Sort { get; init; }
    [Description("条款位置")] public string? Clause { get; init; }
    [Description("说明")] public string? Note { get; init; }
    [NotWritten] public ItemSource Source { get; init; } = ItemSource.None;
}

/// <summary>政策层 (layer.yaml): what several districts share.</summary>
public sealed record LayerProfile
{
    [Description("层名，与文件夹同名")] public required string Slug { get; init; }
    [Description("名称，如 国家")] public required string Name { get; init; }
    [Description("national、province 或 city"), Titled("层级")] public required LayerLevel Level { get; init; }
    [Description("再上一级的层"), References(ReferenceKind.Layer)] public IReadOnlyList<string> Extends { get; init; } = [];
    [Description("说明")] public string? Note { get; init; }
}

public enum LayerLevel
{
    [Description("国家")] National,
    [Description("省级")] Province,
    [Description("市级")] City,
}
