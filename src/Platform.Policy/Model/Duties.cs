using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>任务 (duties.yaml): what must be done, by whom.</summary>
public sealed record Duty : PolicyItem
{
    [Description("印出的序号，如 11 或 （一）；各节重新编号时照原文"), Section("任务")] public required string Number { get; init; }
    [Description("task（主要任务）或 safeguard（保障措施、组织实施）"), Titled("类别")] public required DutyKind Kind { get; init; }
    [Description("标题")] public required string Title { get; init; }
    [Description("要做什么，自拟短句，数字照原文")] public required string Text { get; init; }
    [Description("牵头"), References(ReferenceKind.DepartmentRole), Section("分工")] public IReadOnlyList<string> Lead { get; init; } = [];
    [Description("共同负责"), References(ReferenceKind.DepartmentRole)] public IReadOnlyList<string> Joint { get; init; } = [];
    [Description("责任（第二层）"), References(ReferenceKind.DepartmentRole)] public IReadOnlyList<string> Responsible { get; init; } = [];
    [Description("配合"), References(ReferenceKind.DepartmentRole)] public IReadOnlyList<string> Support { get; init; } = [];
    [Description("正文里点名的部门职责（没有分工行的文件用）"), References(ReferenceKind.DepartmentRole), Titled("正文点名", "没有分工行的文件用")] public IReadOnlyList<string> Mentions { get; init; } = [];

    /// <summary>Every assignment of the duty in printing order.</summary>
    [NotWritten]
    public IEnumerable<(DutyRole Role, string Department)> Assignments =>
        Lead.Select(d => (DutyRole.Lead, d))
            .Concat(Joint.Select(d => (DutyRole.Joint, d)))
            .Concat(Responsible.Select(d => (DutyRole.Responsible, d)))
            .Concat(Support.Select(d => (DutyRole.Support, d)));
}

public enum DutyKind
{
    [Description("主要任务")] Task,
    [Description("保障措施")] Safeguard,
}

/// <summary>部门职责 (duty_lists.yaml): an attachment's list of what each department does.</summary>
public sealed record DepartmentDuty : PolicyItem
{
    [Description("部门角色"), References(ReferenceKind.DepartmentRole)] public required string Department { get; init; }
    [Description("印出的说法，如 教育体育部门")] public required string Label { get; init; }
    [Description("职责，自拟短句")] public required string Text { get; init; }
}

/// <summary>实施阶段 (phases.yaml); the end is exclusive.</summary>
public sealed record Phase : PolicyItem
{
    [Description("名称")] public required string Title { get; init; }
    [Description("开始日")] public required DateOnly From { get; init; }
    [Description("结束日（不含）")] public required DateOnly Until { get; init; }
    [Description("印出的期间，如 2021年4月—2021年12月")] public required string Label { get; init; }
    [Description("内容，自拟短句，数字照原文")] public required string Text { get; init; }
}

/// <summary>议事协调机构 (conference.yaml): joint conference, leading group or consultation mechanism.</summary>
public sealed record Conference : PolicyItem
{
    [Description("名称，如 联席会议、领导小组")] public required string Name { get; init; }
    [Description("全称")] public string? FullName { get; init; }
    [Description("办公室所在部门"), References(ReferenceKind.DepartmentRole)] public string? Office { get; init; }
    [Description("办公室主任（岗位，不写人名）")] public string? OfficeHead { get; init; }
    [Description("文件未列成员时写 false"), Titled("文件列出了成员")] public bool MembersListed { get; init; } = true;
    [Description("成员，按原文顺序；不写人名")] public IReadOnlyList<ConferenceMember> Members { get; init; } = [];
    [Description("任务，自拟短句")] public string? Text { get; init; }
}

/// <summary>成员: a unit, and the post where the document names one. Never a person.</summary>
public sealed record ConferenceMember
{
    [Description("单位，按原文")] public required string Unit { get; init; }
    [Description("岗位，如 副局长")] public string? Post { get; init; }
    [Description("组长（head）、副组长（deputy）或成员（member）"), Titled("职务")] public MemberPosition Position { get; init; } = MemberPosition.Member;
    [Description("对应的部门角色"), References(ReferenceKind.DepartmentRole)] public string? Role { get; init; }
}

public enum MemberPosition
{
    [Description("组长")] Head,
    [Description("副组长")] Deputy,
    [Description("成员")] Member,
}
