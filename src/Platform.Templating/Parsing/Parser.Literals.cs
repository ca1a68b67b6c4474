using Platform.Templating.Syntax;

namespace Platform.Templating.Parsing;

internal sealed partial class Parser
{
    private Expression ParsePrimary()
    {
        var start = Current.Start;
        switch (Current.Kind)
        {
            case TokenKind.Identifier:
                return ParseName();
            case TokenKind.Local:
                return Local(Next());
            case TokenKind.Number or TokenKind.String:
                var value = Next().Value;
                return new LiteralExpression(From(start), value);
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
            case TokenKind.OpenParen:
                return ParseNested();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            default:
                return Broken($"这里应是表达式，不应是“{Shown(Current)}”");
        }
    }

    private Expression ParseName()
    {
        var token = Next();
        var span = From(token.Start);
        if (token.Text == "not" && AtExpression())
        {
            Error(token.Start, "Scriban 里没有“not”，请写“!”");
        }

        return token.Text switch
        {
            "true" => new LiteralExpression(span, Boxes.True),
            "false" => new LiteralExpression(span, Boxes.False),
            "null" => new LiteralExpression(span, null),
            "empty" => new LiteralExpression(span, EmptyObject.Value),
            "this" => new ThisExpression(span),
            "do" => new FunctionExpression(span, ParseDeclaration(token.Start, null)),
            _ => new GlobalVariable(span, token.Text),
        };
    }

    private Expression Local(Token token)
    {
        var span = From(token.Start);
        switch (token.Text)
        {
            case "":
                return new ArgumentsExpression(span);
            case "$":
                Error(token.Start, "$$ 只能单独成为一个语句");
                return new LiteralExpression(span, null);
            default:
                return new LocalVariable(span, token.Text);
        }
    }

    private InterpolatedExpression ParseInterpolation()
    {
        var start = Next().Start;
        var parts = new List<Expression>();
        while (!_isPanicking && Current.Kind != TokenKind.InterpolationEnd)
        {
            if (Take(TokenKind.InterpolationOpen))
            {
                parts.Add(ParseRequired("插值字符串的 { } 里缺少表达式"));
                Expect(TokenKind.InterpolationClose, "插值字符串里缺少“}”");
            }
            else
            {
                parts.Add(ParsePrimary());
            }
        }

        Take(TokenKind.InterpolationEnd);
        return new InterpolatedExpression(From(start), parts);
    }

    private NestedExpression ParseNested()
    {
        var start = Next().Start;
        var inner = ParseRequired($"括号里缺少表达式，不应是“{Shown(Current)}”");
        Expect(TokenKind.CloseParen, $"缺少“)”，不应是“{Shown(Current)}”");
        return new NestedExpression(From(start), inner);
    }

    private ArrayExpression ParseArray()
    {
        var start = Current.Start;
        _newLinesAllowed++;
        Next();
        var items = new List<Expression>();
        while (!_isPanicking && Current.Kind != TokenKind.CloseBracket)
        {
            items.Add(ParseRequired($"数组里缺少值，不应是“{Shown(Current)}”"));
            if (!Take(TokenKind.Comma))
            {
                break;
            }
        }

        _newLinesAllowed--;
        Expect(TokenKind.CloseBracket, "数组没有结束，请补上“]”");
        return new ArrayExpression(From(start), items);
    }

    private ObjectExpression ParseObject()
    {
        var start = Current.Start;
        _newLinesAllowed++;
        Next();
        var members = new List<(string, Expression)>();
        while (!_isPanicking && Current.Kind != TokenKind.CloseBrace)
        {
            var name = Current;
            if (name.Kind is not (TokenKind.Identifier or TokenKind.String))
            {
                Error($"对象里应是成员名，不应是“{Shown(name)}”");
                break;
            }

            Next();
            Expect(TokenKind.Colon, $"成员名“{name.Text}”后面缺少冒号");
            members.Add((name.Text, ParseRequired($"成员“{name.Text}”缺少值")));
            if (!Take(TokenKind.Comma))
            {
                break;
            }
        }

        _newLinesAllowed--;
        Expect(TokenKind.CloseBrace, "对象没有结束，请补上“}”");
        return new ObjectExpression(From(start), members);
    }
}
