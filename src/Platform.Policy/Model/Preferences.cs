using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>优惠 (preferences.yaml): tax, fee, utility, finance or land, with legal basis and window.</summary>
public sealed record Preference : PolicyItem
{
    [Description("名称，如 增值税免征")] public required string Title { get; init; }
    [Description("tax、fee、utility、finance、land、employer、training 或 other"), Titled("类别")] public required PreferenceKind Kind { get; init; }
    [Description("内容，自拟短句，数字照原文")] public required string Text { get; init; }
    [Description("比例或数值，如 90"), InRow] public decimal? Value { get; init; }
    [Description("单位，如 %")] public string? Unit { get; init; }
    [Description("法定依据名称"), Section("依据与期限")] public string? LegalBasis { get; init; }
    [Description("依据文号")] public string? LegalBasisNumber { get; init; }
    [Description("自何日起")] public DateOnly? From { get; init; }
    [Description("至何日（不含）"), InRow] public DateOnly? Until { get; init; }
    [Description("条件，一条一句"), Section("条件与办理")] public IReadOnlyList<string> Conditions { get; init; } = [];
    [Description("办理步骤，依次")] public IReadOnlyList<string> Procedure { get; init; } = [];
    [Description("落实部门"), References(ReferenceKind.DepartmentRole)] public IReadOnlyList<string> Departments { get; init; } = [];
    [Description("需要的证明")] public Certificate? Certificate { get; init; }
}

public enum PreferenceKind
{
    [Description("税收")] Tax,
    [Description("行政事业性收费和基金")] Fee,
    [Description("水电气热")] Utility,
    [Description("金融与保险")] Finance,
    [Description("用地与房屋")] Land,
    [Description("用人单位")] Employer,
    [Description("人才培训")] Training,
    [Description("其他")] Other,
}

/// <summary>证明: a paper that a body of the district writes for an institution.</summary>
public sealed record Certificate
{
    [Description("名称")] public required string Title { get; init; }
    [Description("出具机构的说法，如 旗托育服务管理机构")] public required string IssuedBy { get; init; }
    [Description("出具机构对应的发文主体"), References(ReferenceKind.Issuer)] public required string Issuer { get; init; }
    [Description("送交何处，如 供水、供电、供气、供热企业")] public required string For { get; init; }
}
