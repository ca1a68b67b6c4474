using System.ComponentModel;

namespace Platform.Core.Notices.Templates;

/// <summary>What a template says of itself in the YAML beside it: name, issuer, when it applies, what it asks for.</summary>
public sealed record TemplateDeclaration
{
    [Description("名称，如 目标指标台账")] public required string Title { get; init; }
    [Description("一句话说明用途")] public required string Summary { get; init; }
    [Description("文种")] public required string Type { get; init; }
    [Description("发文主体的键，按先后取本区有的第一个；document 表示与政策文件同一主体")] public required IReadOnlyList<string> Issuer { get; init; }
    [Description("默认的基准日：today 或 document（文件成文日）")] public DefaultDay AsOf { get; init; }
    [Description("适用条件，全部满足才适用")] public IReadOnlyList<Applicability> AppliesWhen { get; init; } = [];
    [Description("要填的参数，按显示顺序")] public IReadOnlyDictionary<string, TemplateParameter> Parameters { get; init; } = new Dictionary<string, TemplateParameter>();
}

public enum DefaultDay { Today, Document }

/// <summary>A part of the model that must exist, and the sentence shown where it does not.</summary>
public sealed record Applicability
{
    [Description("模型中的位置，如 policy.certificates；空表算没有")] public required string Exists { get; init; }
    [Description("不适用时显示的理由")] public required string Otherwise { get; init; }
}

/// <summary>参数: one question that the form and <c>--set</c> ask.</summary>
public sealed record TemplateParameter
{
    [Description("标签")] public required string Label { get; init; }
    [Description("text、date、integer、number、credit_code 或 choice")] public ParameterType Kind { get; init; }
    [Description("是否必填")] public bool Required { get; init; }
    [Description("默认值")] public string? Default { get; init; }
    [Description("填写提示")] public string? Hint { get; init; }
    [Description("样例值，预览时用")] public string? Sample { get; init; }
    [Description("choice 的选项来自模型的哪一处，如 policy.quantified_subsidies")] public string? Options { get; init; }
}

public enum ParameterType { Text, Date, Integer, Number, CreditCode, Choice }
