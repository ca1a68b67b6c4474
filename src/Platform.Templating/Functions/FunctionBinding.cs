namespace Platform.Templating;

/// <summary>Lays the arguments of a call onto the parameters of its function.</summary>
internal static class FunctionBinding
{
    public static Call Bind(EvaluationContext context, Function function, ScriptArray arguments, ScriptObject? named)
    {
        var parameters = function.Parameters;
        var fixedCount = parameters is [.., { Rest: true }] ? parameters.Count - 1 : parameters.Count;
        if (arguments.Count > fixedCount && fixedCount == parameters.Count)
        {
            throw new FunctionException($"{function.Name} 最多有 {fixedCount} 个参数，这里给了 {arguments.Count} 个");
        }

        var values = new object?[parameters.Count];
        var given = 0UL;
        for (var i = 0; i < Math.Min(fixedCount, arguments.Count); i++)
        {
            values[i] = Convert(context, function, parameters[i], arguments[i]);
            given |= 1UL << i;
        }

        foreach (var (name, value) in named ?? [])
        {
            var index = IndexOf(function, name, fixedCount);
            values[index] = Convert(context, function, parameters[index], value);
            given |= 1UL << index;
        }

        FillDefaults(function, values, given, fixedCount);
        return new Call(context, values, given, Rest(context, function, arguments, fixedCount));
    }

    /// <summary>The variables a declared function starts with, or null for a simple function, which sees only <c>$</c>.</summary>
    public static ScriptObject? Bind(EvaluationContext context, TemplateFunction function, ScriptArray arguments, ScriptObject? named)
    {
        if (function.Parameters is not { } parameters)
        {
            foreach (var (name, value) in named ?? [])
            {
                arguments.Members[name] = value;
            }

            return null;
        }

        var members = new ScriptObject();
        for (var i = 0; i < parameters.Count; i++)
        {
            members[parameters[i].Name] = Argument(context, function, i, arguments, named);
        }

        Check(function, parameters, arguments, named);
        return members;
    }

    private static object? Argument(EvaluationContext context, TemplateFunction function, int index, ScriptArray arguments, ScriptObject? named)
    {
        var parameter = function.Parameters![index];
        if (parameter.IsRest)
        {
            return RestOf(context, arguments, index);
        }

        if (index < arguments.Count)
        {
            return arguments[index];
        }

        if (named?.TryGetValue(parameter.Name, out var value) == true)
        {
            return value;
        }

        return parameter.Default is { } standard
            ? standard.Evaluate(context)
            : throw new FunctionException($"{function.Name} 缺少参数 {parameter.Name}");
    }

    private static void Check(TemplateFunction function, IReadOnlyList<TemplateParameter> parameters, ScriptArray arguments, ScriptObject? named)
    {
        if (arguments.Count > parameters.Count && parameters is not [.., { IsRest: true }])
        {
            throw new FunctionException($"{function.Name} 最多有 {parameters.Count} 个参数，这里给了 {arguments.Count} 个");
        }

        if (named?.Keys.FirstOrDefault(name => parameters.All(parameter => parameter.Name != name)) is { } unknown)
        {
            throw new FunctionException($"{function.Name} 没有名为 {unknown} 的参数");
        }
    }

    private static object? Convert(EvaluationContext context, Function function, Parameter parameter, object? value)
    {
        try
        {
            var converted = Conversion.To(context, parameter.Kind, value);
            context.ChargeRead(converted);
            return converted;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or InvalidCastException)
        {
            throw new FunctionException($"{function.Name} 的参数 {parameter.Name} 应是{Kinds.Name(parameter.Kind)}，这里给的是{Kinds.Name(value)}");
        }
    }

    private static int IndexOf(Function function, string name, int fixedCount)
    {
        for (var i = 0; i < fixedCount; i++)
        {
            if (function.Parameters[i].Name == name)
            {
                return i;
            }
        }

        throw new FunctionException($"{function.Name} 没有名为 {name} 的参数");
    }

    private static void FillDefaults(Function function, object?[] values, ulong given, int fixedCount)
    {
        for (var i = 0; i < fixedCount; i++)
        {
            if ((given & (1UL << i)) != 0)
            {
                continue;
            }

            var parameter = function.Parameters[i];
            values[i] = parameter.Required ? throw new FunctionException($"{function.Name} 缺少参数 {parameter.Name}") : parameter.Default;
        }
    }

    private static object?[] Rest(EvaluationContext context, Function function, ScriptArray arguments, int fixedCount)
    {
        if (fixedCount == function.Parameters.Count || arguments.Count <= fixedCount)
        {
            return [];
        }

        var rest = new object?[arguments.Count - fixedCount];
        for (var i = 0; i < rest.Length; i++)
        {
            rest[i] = Convert(context, function, function.Parameters[fixedCount], arguments[fixedCount + i]);
        }

        return rest;
    }

    private static ScriptArray RestOf(EvaluationContext context, ScriptArray arguments, int start)
    {
        context.ChargeItems(Math.Max(0, arguments.Count - start));
        var rest = new ScriptArray();
        for (var i = start; i < arguments.Count; i++)
        {
            rest.Add(arguments[i]);
        }

        return rest;
    }
}
