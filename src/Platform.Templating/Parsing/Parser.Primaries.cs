using Platform.Templating.Syntax;

namespace Platform.Templating.Parsing;

internal sealed partial class Parser
{
    private Expression ParseUnary()
    {
        var start = Current.Start;
        switch (Current.Kind)
        {
            case TokenKind.Bang:
                return ParseOperand() is var negated ? new NotExpression(From(start), negated) : negated;
            case TokenKind.Minus:
                return new SignExpression(From(start), ParseOperand(), isNegative: true);
            case TokenKind.Plus:
                return new SignExpression(From(start), ParseOperand(), isNegative: false);
            case TokenKind.At:
                Next();
                return new AliasExpression(From(start), ParsePostfix(ParsePrimary()));
            case TokenKind.Caret:
                return ParseOperand();
            case TokenKind.PlusPlus or TokenKind.MinusMinus:
                var step = Current.Kind == TokenKind.PlusPlus ? 1 : -1;
                return Increment(start, ParseOperand(), step, isPostfix: false);
            default:
                return ParsePostfix(ParsePrimary());
        }
    }

    private Expression ParseOperand()
    {
        Next();
        if (!AtExpression() || _isPanicking || !Enter())
        {
            return Broken($"运算符后面缺少表达式，不应是“{Shown(Current)}”");
        }

        var operand = ParseCallOrOperators(Operators.Unary, default, piped: null);
        _depth--;
        return operand;
    }

    private Expression Increment(int start, Expression target, int step, bool isPostfix)
    {
        if (target is PathExpression path)
        {
            return new IncrementExpression(From(start), path, step, isPostfix);
        }

        Error(start, "++ 和 -- 只能用于变量、成员或数组的项");
        return target;
    }

    private Expression ParsePostfix(Expression target)
    {
        var depth = _depth;
        while (!_isPanicking)
        {
            var start = target.Span.Start;
            var isTight = tokens[_at - 1].End == Current.Start;
            switch (Current.Kind)
            {
                case TokenKind.Dot or TokenKind.QuestionDot when Enter():
                    target = ParseMember(target);
                    continue;
                case TokenKind.OpenBracket when isTight && target is PathExpression or CallExpression or NestedExpression or LiteralExpression or ArgumentsExpression or ThisExpression && Enter():
                    target = ParseIndex(target);
                    continue;
                case TokenKind.OpenParen when isTight && target is PathExpression && Enter():
                    target = ParseExplicitCall(target);
                    continue;
                case TokenKind.PlusPlus or TokenKind.MinusMinus:
                    target = Increment(start, target, Next().Kind == TokenKind.PlusPlus ? 1 : -1, isPostfix: true);
                    continue;
            }

            break;
        }

        _depth = depth;
        return target;
    }

    private Expression ParseMember(Expression target)
    {
        var isConditional = Next().Kind == TokenKind.QuestionDot || target is MemberExpression { IsConditional: true };
        var name = Current;
        if (!At(TokenKind.Identifier))
        {
            return Broken($"点号后面应是名称，不应是“{Shown(Current)}”");
        }

        Next();
        if (isConditional)
        {
            target.MakeOptional();
        }

        if (name.Text == "empty" && At(TokenKind.Question) && Current.Start == name.End)
        {
            Next();
            return new IsEmptyExpression(From(target.Span.Start), target);
        }

        return new MemberExpression(From(target.Span.Start), target, name.Text, isConditional);
    }

    private IndexExpression ParseIndex(Expression target)
    {
        _newLinesAllowed++;
        Next();
        var index = ParseRequired("[ ] 里缺少序号或名称");
        _newLinesAllowed--;
        Expect(TokenKind.CloseBracket, "缺少“]”");
        return new IndexExpression(From(target.Span.Start), target, index);
    }

    private CallExpression ParseExplicitCall(Expression target)
    {
        _newLinesAllowed++;
        Next();
        var arguments = new List<Argument>();
        while (!_isPanicking && Current.Kind != TokenKind.CloseParen)
        {
            if (arguments.Count > 0)
            {
                Expect(TokenKind.Comma, "参数之间应有逗号");
            }

            var name = At(TokenKind.Identifier) && Following.Kind == TokenKind.Colon ? Next().Text : null;
            if (name is not null)
            {
                Next();
            }

            var isSpread = At(TokenKind.Caret);
            arguments.Add(new Argument(name, ParseRequired("这里缺少参数"), isSpread));
        }

        _newLinesAllowed--;
        Expect(TokenKind.CloseParen, "函数调用没有结束，请补上“)”");
        return new CallExpression(From(target.Span.Start), target, arguments);
    }
}
