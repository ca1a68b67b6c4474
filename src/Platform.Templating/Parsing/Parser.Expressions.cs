using Platform.Templating.Syntax;

namespace Platform.Templating.Parsing;

internal sealed partial class Parser
{
    private Expression ParseRequired(string sentence) => !_isPanicking && AtExpression() ? ParseExpression() : Broken(sentence);

    /// <summary>A value without operators and arguments, as after <c>limit:</c>.</summary>
    private Expression ParseBasic() => !_isPanicking && AtExpression() ? ParseUnary() : Broken("冒号或等号后面缺少值");

    private bool AtExpression() => Current.Kind is TokenKind.Identifier or TokenKind.Local or TokenKind.Number or TokenKind.String
        or TokenKind.InterpolationStart or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace
        or TokenKind.Bang or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret
        or TokenKind.PlusPlus or TokenKind.MinusMinus;

    /// <summary>A whole expression: operators, calls with arguments after blanks, <c>? :</c> and pipes.</summary>
    /// <param name="stopAtName">True in a loop's header, where a name after the source is an option.</param>
    /// <param name="stopAtOr">True after when, where <c>||</c> separates values.</param>
    /// <param name="noNames">True between <c>?</c> and <c>:</c>, where a colon ends the expression.</param>
    private Expression ParseExpression(bool stopAtName = false, bool stopAtOr = false, bool noNames = false)
    {
        if (!Enter())
        {
            return Broken(string.Empty);
        }

        var depth = _depth;
        var mode = new Mode(stopAtName, stopAtOr, noNames, IsInCall: false);
        var expression = ParseCallOrOperators(0, mode, piped: null);
        while (At(TokenKind.Pipe) && Enter())
        {
            _newLinesAllowed++;
            Next();
            _newLinesAllowed--;
            mode = mode with { StopAtName = false };
            expression = AtExpression() ? ParseCallOrOperators(0, mode, expression) : Broken("| 右边应是函数");
        }

        if (At(TokenKind.Question))
        {
            expression = ParseConditional(expression, mode);
        }

        _depth = depth - 1;
        return expression;
    }

    private ConditionalExpression ParseConditional(Expression condition, Mode mode)
    {
        condition.MakeOptional();
        Next();
        var whenTrue = AtExpression() ? ParseExpression(noNames: true) : Broken("? 后面缺少表达式");
        Expect(TokenKind.Colon, "条件表达式缺少“:”，应写成 条件 ? 甲 : 乙");
        var whenFalse = !_isPanicking && AtExpression()
            ? ParseExpression(mode.StopAtName, mode.StopAtOr, noNames: true)
            : Broken(": 后面缺少表达式");
        return new ConditionalExpression(condition.Span.To(whenFalse.Span), condition, whenTrue, whenFalse);
    }

    /// <summary>Operators over operands; an operand followed by another one is a function with its arguments.</summary>
    private Expression ParseCallOrOperators(int precedence, Mode mode, Expression? piped)
    {
        var depth = _depth;
        var left = ParseUnary();
        if (piped is not null)
        {
            left = Pipe(left, piped, mode);
        }
        else if (AtArgument(left, mode))
        {
            left = ParseArguments(left, precedence, mode, null);
        }

        left = ParseOperators(left, precedence, mode);
        _depth = depth;
        return left;
    }

    private Expression ParseOperators(Expression left, int precedence, Mode mode)
    {
        while (!_isPanicking && Operators.Precedence(Current.Kind) is var found && found > precedence
            && !(mode.StopAtOr && Current.Kind == TokenKind.Or) && Enter())
        {
            var operation = Next().Kind;
            var right = AtExpression()
                ? ParseCallOrOperators(found, mode, piped: null)
                : Broken($"运算符右边缺少表达式，不应是“{Shown(Current)}”");
            if (operation is TokenKind.Coalesce or TokenKind.NotCoalesce)
            {
                left.MakeOptional();
            }

            left = new BinaryExpression(left.Span.To(right.Span), operation, left, right);
        }

        return left;
    }

    /// <summary>Hands the value on the left of | to the function on its right as first argument.</summary>
    private Expression Pipe(Expression target, Expression piped, Mode mode)
    {
        var first = new Argument(null, piped, IsSpread: false);
        switch (target)
        {
            case CallExpression call:
                return new CallExpression(piped.Span.To(call.Span), call.Target, [first, .. call.Arguments]);
            case PathExpression or NestedExpression when AtArgument(target, mode):
                return ParseArguments(target, 0, mode, first);
            case PathExpression or NestedExpression or FunctionExpression or AliasExpression:
                return new CallExpression(piped.Span.To(target.Span), target, [first]);
            default:
                Error(target.Span.Start, $"| 右边应是函数，不应是“{target.Span.Excerpt()}”");
                return target;
        }
    }

    private bool AtArgument(Expression target, Mode mode) =>
        !_isPanicking && !mode.IsInCall
        && target is PathExpression or NestedExpression or CallExpression
        && Current.Kind is not (TokenKind.Minus or TokenKind.Plus or TokenKind.PlusPlus or TokenKind.MinusMinus)
        && AtExpression()
        && !(mode.StopAtName && Current.Kind == TokenKind.Identifier)
        && !IsWordOperator(Current);

    private CallExpression ParseArguments(Expression target, int precedence, Mode mode, Argument? piped)
    {
        List<Argument> arguments = piped is null ? [] : [piped];
        var inside = mode with { IsInCall = true };
        while (AtArgument(target, mode))
        {
            if (At(TokenKind.Identifier) && Following.Kind == TokenKind.Colon)
            {
                if (mode.NoNames)
                {
                    arguments.Add(new Argument(null, ParseUnary(), IsSpread: false));
                    break;
                }

                var name = Next().Text;
                Next();
                arguments.Add(new Argument(name, ParseBasic(), IsSpread: false));
                continue;
            }

            var isSpread = At(TokenKind.Caret);
            var value = ParseOperators(ParseUnary(), precedence, inside);
            arguments.Add(new Argument(null, value, isSpread));
            if (value is FunctionExpression)
            {
                break;
            }
        }

        return new CallExpression(From(target.Span.Start), target, arguments);
    }

    private readonly record struct Mode(bool StopAtName, bool StopAtOr, bool NoNames, bool IsInCall);
}
