namespace Platform.Templating;

internal static class LimitMessages
{
    public static FunctionException Exceeded(string what, string name, object limit) =>
        new($"{what}超过上限 {name}（{limit}），渲染已停止；请检查循环、递归或重复拼接");
}
