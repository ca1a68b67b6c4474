using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>登记 (filing.yaml: registration): where a legal form registers.</summary>
public sealed record Registration : PolicyItem
{
    [Description("public_institution、social_service、profit、non_profit 或 any"), Titled("法人类型")] public required LegalForm Form { get; init; }
    [Description("法人类型的说法，如 营利性托育机构")] public required string Title { get; init; }
    [Description("登记部门"), References(ReferenceKind.DepartmentRole)] public required IReadOnlyList<string> Authorities { get; init; }
    [Description("先须同意的部门"), References(ReferenceKind.DepartmentRole)] public string? ConsentOf { get; init; }
    [Description("说明，自拟短句")] public string? Text { get; init; }
}

/// <summary>法人类型: non_profit covers public institutions and social service bodies where a text does not tell them apart.</summary>
public enum LegalForm
{
    [Description("事业单位")] PublicInstitution,
    [Description("社会服务机构")] SocialService,
    [Description("营利性机构")] Profit,
    [Description("非营利性机构")] NonProfit,
    [Description("各类机构")] Any,
    [Description("幼儿园托班")] Kindergarten,
}

/// <summary>备案材料 (filing.yaml: materials).</summary>
public sealed record FilingMaterial : PolicyItem
{
    [Description("材料名称")] public required string Title { get; init; }
    [Description("出具单位"), References(ReferenceKind.DepartmentRole)] public string? IssuedBy { get; init; }
    [Description("任选其一时列出各种文书")] public IReadOnlyList<string> OneOf { get; init; } = [];
    [Description("仅在何种情形需要")] public string? OnlyWhen { get; init; }
}

/// <summary>备案要求 (filing.yaml: requirements): scope, name, steps, deadlines.</summary>
public sealed record FilingRequirement : PolicyItem
{
    [Description("名称")] public required string Title { get; init; }
    [Description("scope、name、filing、inspection、change、sharing、deadline、service 或 other"), Titled("方面")] public required FilingTopic Topic { get; init; }
    [Description("must（应当）或 may（可以）"), Titled("要求的程度")] public Obligation Obligation { get; init; }
    [Description("要求，自拟短句，数字照原文")] public required string Text { get; init; }
    [Description("期限数值")] public decimal? Value { get; init; }
    [Description("期限单位，如 个工作日")] public string? Unit { get; init; }
    [Description("办理部门"), References(ReferenceKind.DepartmentRole)] public IReadOnlyList<string> Departments { get; init; } = [];
}

public enum FilingTopic
{
    [Description("登记的业务范围")] Scope,
    [Description("机构名称")] Name,
    [Description("备案")] Filing,
    [Description("现场勘验")] Inspection,
    [Description("变更与注销")] Change,
    [Description("信息推送")] Sharing,
    [Description("办理时限")] Deadline,
    [Description("服务方式")] Service,
    [Description("其他要求")] Other,
}

public enum Obligation
{
    [Description("应当")] Must,
    [Description("可以")] May,
}

/// <summary>从业人员 (staffing.yaml): what a post asks for.</summary>
public sealed record StaffRequirement : PolicyItem
{
    [Description("岗位，如 托育机构负责人")] public required string Post { get; init; }
    [Description("学历，如 大专以上")] public string? Education { get; init; }
    [Description("从业年限下限，年")] public decimal? ExperienceYears { get; init; }
    [Description("经历")] public string? Experience { get; init; }
    [Description("资格与培训，一条一句")] public IReadOnlyList<string> Qualifications { get; init; } = [];
    [Description("要求，自拟短句，数字照原文")] public required string Text { get; init; }
}

/// <summary>监管 (supervision.yaml): inspection, credit, bans, safety, insurance.</summary>
public sealed record SupervisionRule : PolicyItem
{
    [Description("名称，如 双随机、一公开")] public required string Title { get; init; }
    [Description("inspection、patrol、credit、ban、safety、health、insurance、price、disclosure、rating、digital 或 other"), Titled("类别")] public required SupervisionKind Kind { get; init; }
    [Description("要求，自拟短句，数字照原文")] public required string Text { get; init; }
    [Description("针对的行为或事项，一条一句")] public IReadOnlyList<string> Subjects { get; init; } = [];
    [Description("实施部门"), References(ReferenceKind.DepartmentRole)] public IReadOnlyList<string> Departments { get; init; } = [];
}

public enum SupervisionKind
{
    [Description("监督检查")] Inspection,
    [Description("联合巡查")] Patrol,
    [Description("信用评价")] Credit,
    [Description("从业禁止")] Ban,
    [Description("安全管理")] Safety,
    [Description("卫生保健")] Health,
    [Description("责任保险")] Insurance,
    [Description("价格管理")] Price,
    [Description("信息公开")] Disclosure,
    [Description("等级评定")] Rating,
    [Description("智能监管")] Digital,
    [Description("其他要求")] Other,
}
