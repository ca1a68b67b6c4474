namespace Platform.Policy.Schema;

/// <summary>What each collection is called in an editor.</summary>
public static class FileTitles
{
    /// <exception cref="ArgumentOutOfRangeException">There is no such collection.</exception>
    public static string Of(string collection) => collection switch
    {
        "indicators" => "指标",
        "facts" => "事实",
        "targets" => "目标",
        "duties" => "任务与分工",
        "subsidies" => "补贴",
        "preferences" => "优惠",
        "planning" => "配建标准",
        "parameters" => "参数",
        "registration" => "登记",
        "materials" => "备案材料",
        "requirements" => "备案要求",
        "staffing" => "从业人员",
        "supervision" => "监管",
        "conference" => "议事协调机构",
        "phases" => "实施阶段",
        "duty_lists" => "部门职责",
        _ => throw new ArgumentOutOfRangeException(nameof(collection), collection, null),
    };
}
