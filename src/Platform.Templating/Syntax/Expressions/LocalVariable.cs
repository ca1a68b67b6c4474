using System.Globalization;
using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

/// <summary><c>$x</c>, or <c>$0</c>, <c>$1</c> … which are items of <c>$</c>.</summary>
internal sealed class LocalVariable(SourceSpan span, string name) : PathExpression(span)
{
    private readonly int? _argument = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    public string Name => name;

    public override object? EvaluateAlias(EvaluationContext context)
    {
        if (_argument is { } index)
        {
            return context.Frame.Arguments[index];
        }

        if (!context.Frame.TryGet(name, out var value) && context.Options.Strict && !IsOptional)
        {
            throw Error($"没有名为“${name}”的局部变量；局部变量只在本页、本函数内有效");
        }

        return value;
    }

    public override void Assign(EvaluationContext context, object? value)
    {
        if (_argument is not null)
        {
            throw Error("参数 $0、$1 … 不能赋值，请先存入一个变量");
        }

        if (!context.Frame.TrySet(name, value))
        {
            throw Error($"“${name}”是只读的，不能再赋值；请换一个名字");
        }
    }
}

/// <summary><c>$</c>: the arguments of this function or include.</summary>
internal sealed class ArgumentsExpression(SourceSpan span) : Expression(span)
{
    public override object? Evaluate(EvaluationContext context) => context.Frame.Arguments;
}

/// <summary><c>this</c>: the object plain names are read from first.</summary>
internal sealed class ThisExpression(SourceSpan span) : Expression(span)
{
    public override object? Evaluate(EvaluationContext context) => context.This;
}
