using Platform.Templating.Syntax;

namespace Platform.Templating.Parsing;

internal sealed partial class Parser
{
    private CaptureStatement? ParseCapture()
    {
        var start = Next().Start;
        var target = ParseRequired("capture 后面缺少变量名") as PathExpression;
        if (target is null)
        {
            Error("capture 后面应是变量名");
        }

        var body = ParseBodyToEnd(start, "capture");
        EndStatement();
        return target is null ? null : new CaptureStatement(From(start), target, body);
    }

    private WithStatement ParseWith()
    {
        var start = Next().Start;
        var target = ParseRequired("with 后面缺少对象");
        var body = ParseBodyToEnd(start, "with");
        EndStatement();
        return new WithStatement(From(start), target, body);
    }

    private WrapStatement ParseWrap()
    {
        var start = Next().Start;
        var target = ParseRequired("wrap 后面缺少函数");
        var call = target as CallExpression ?? new CallExpression(target.Span, target, []);
        var body = ParseBodyToEnd(start, "wrap");
        EndStatement();
        return new WrapStatement(From(start), call, body);
    }

    private ImportStatement ParseImport()
    {
        var start = Next().Start;
        var value = ParseRequired("import 后面缺少对象");
        EndStatement();
        return new ImportStatement(From(start), value);
    }

    private ReadOnlyStatement? ParseReadOnly()
    {
        var start = Next().Start;
        var variable = ParseRequired("readonly 后面缺少变量名");
        if (variable is not (GlobalVariable or LocalVariable))
        {
            Error("readonly 后面应是变量名");
        }

        EndStatement();
        return variable is GlobalVariable or LocalVariable ? new ReadOnlyStatement(From(start), (PathExpression)variable) : null;
    }

    private ReturnStatement ParseReturn()
    {
        var start = Next().Start;
        var value = AtExpression() ? ParseExpression() : null;
        EndStatement();
        return new ReturnStatement(From(start), value);
    }

    private LeaveStatement ParseLeave(Flow flow)
    {
        var start = Next().Start;
        EndStatement();
        return new LeaveStatement(From(start), flow);
    }

    private FunctionStatement? ParseFunction()
    {
        var start = Next().Start;
        var name = Current.Kind is TokenKind.Identifier or TokenKind.Local ? ParsePrimary() as PathExpression : null;
        if (name is null)
        {
            Error("func 后面应是函数名");
        }

        var declared = ParseDeclaration(start, name?.Span.Excerpt());
        EndStatement();
        return name is null ? null : new FunctionStatement(From(start), name, declared);
    }

    private TemplateFunction ParseDeclaration(int start, string? name)
    {
        var parameters = At(TokenKind.OpenParen) ? ParseParameters() : null;
        var body = ParseBodyToEnd(start, name is null ? "do" : "func");
        return new TemplateFunction(From(start), name, parameters, body);
    }

    private List<TemplateParameter> ParseParameters()
    {
        var parameters = new List<TemplateParameter>();
        Next();
        while (!_isPanicking && Current.Kind != TokenKind.CloseParen)
        {
            if (parameters.Count > 0)
            {
                Expect(TokenKind.Comma, "参数之间应有逗号");
            }

            parameters.Add(ParseParameter());
        }

        Expect(TokenKind.CloseParen, "参数表没有结束，请补上“)”");
        return parameters;
    }

    private TemplateParameter ParseParameter()
    {
        var name = Current;
        Expect(TokenKind.Identifier, "这里应是参数名");
        var isRest = Take(TokenKind.Ellipsis);
        var standard = !isRest && Take(TokenKind.Assign) ? ParseBasic() : null;
        return new TemplateParameter(name.Value as string ?? string.Empty, standard, isRest);
    }

    /// <summary><c>f(x, y) = x + y</c>: what stands before the equals sign was read as a call.</summary>
    private FunctionStatement? ParseInlineFunction(int start, PathExpression name, CallExpression call)
    {
        var parameters = new List<TemplateParameter>();
        foreach (var argument in call.Arguments)
        {
            if (argument is { Name: null, IsSpread: false, Value: GlobalVariable parameter })
            {
                parameters.Add(new TemplateParameter(parameter.Name, null, IsRest: false));
            }
            else
            {
                Error("f(x) = … 的括号里只能是参数名；要写缺省值请用 func");
                return null;
            }
        }

        Next();
        var value = ParseRequired("等号右边缺少表达式");
        var body = new Block([new ReturnStatement(value.Span, value)]);
        return new FunctionStatement(From(start), name, new TemplateFunction(From(start), name.Span.Excerpt(), parameters, body));
    }
}
