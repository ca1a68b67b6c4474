namespace Platform.Templating;

/// <summary>How values are called in messages.</summary>
internal static class Kinds
{
    public static string Name(object? value) => EvaluationContext.Unwrap(value) switch
    {
        null => "空值",
        bool => "真假值",
        string => "文字",
        ScriptArray or ScriptRange => "数组",
        ScriptObject or EmptyObject => "对象",
        Function => "函数",
        DateTime => "日期",
        TimeSpan => "时间段",
        LoopState => "循环变量",
        _ => "数字",
    };

    public static string Name(ParameterKind kind) => kind switch
    {
        ParameterKind.Text => "文字",
        ParameterKind.Integer or ParameterKind.Long => "整数",
        ParameterKind.Number => "数字",
        ParameterKind.Boolean => "真假值",
        ParameterKind.List => "数组",
        ParameterKind.Object => "对象",
        ParameterKind.Function => "函数（请写成 @函数名）",
        ParameterKind.DateTime => "日期",
        ParameterKind.TimeSpan => "时间段",
        _ => "值",
    };
}
