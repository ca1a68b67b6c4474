using Platform.Templating.Syntax;

namespace Platform.Templating.Parsing;

internal sealed partial class Parser
{
    /// <summary>The statements of a block, up to but without the word that ends it.</summary>
    private Block ParseBody(int start, string keyword)
    {
        if (!Enter())
        {
            return Block.Empty;
        }

        var allowed = _newLinesAllowed;
        _newLinesAllowed = 0;
        var statements = new List<Statement>();
        ParseStatements(statements, isInside: true);
        if (Current.Kind == TokenKind.EndOfFile && !_isGivenUp)
        {
            Error(start, $"{keyword} 没有对应的 end，请在后面补上 {{{{ end }}}}");
        }

        _newLinesAllowed = allowed;
        _depth--;
        return new Block(statements);
    }

    private void ExpectEnd()
    {
        if (Current.Kind == TokenKind.EndOfFile)
        {
            return;
        }

        if (!Current.Is("end"))
        {
            Error($"这里应是 end，不应是“{Shown(Current)}”");
        }
        else
        {
            _at++;
            SkipNewLines();
        }
    }

    private Block ParseBodyToEnd(int start, string keyword)
    {
        EndStatement();
        var body = ParseBody(start, keyword);
        ExpectEnd();
        return body;
    }

    private IfStatement ParseIf()
    {
        var start = Next().Start;
        var branches = new List<(Expression, Block)>();
        while (true)
        {
            var condition = ParseRequired("if 后面缺少条件");
            condition.MakeOptional();
            EndStatement();
            branches.Add((condition, ParseBody(start, "if")));
            if (!Current.Is("else") || !Following.Is("if"))
            {
                break;
            }

            Next();
            Next();
        }

        var otherwise = ParseElse(start, "if");
        ExpectEnd();
        EndStatement();
        return new IfStatement(From(start), branches, otherwise);
    }

    private Block? ParseElse(int start, string keyword)
    {
        if (!Current.Is("else"))
        {
            return null;
        }

        Next();
        EndStatement();
        return ParseBody(start, keyword);
    }

    private CaseStatement ParseCase()
    {
        var start = Next().Start;
        var subject = ParseRequired("case 后面缺少要比较的表达式");
        EndStatement();
        ParseBody(start, "case");
        var branches = new List<(IReadOnlyList<Expression>, Block)>();
        while (Current.Is("when"))
        {
            Next();
            var values = ParseWhenValues();
            EndStatement();
            branches.Add((values, ParseBody(start, "case")));
        }

        var otherwise = ParseElse(start, "case");
        ExpectEnd();
        EndStatement();
        return new CaseStatement(From(start), subject, branches, otherwise);
    }

    private List<Expression> ParseWhenValues()
    {
        var values = new List<Expression>();
        do
        {
            values.Add(AtExpression() ? ParseExpression(stopAtOr: true) : Broken("when 后面缺少要比较的值"));
        }
        while (Take(TokenKind.Comma) || Take(TokenKind.Or));
        return values;
    }

    private WhileStatement ParseWhile()
    {
        var start = Next().Start;
        var condition = ParseRequired("while 后面缺少条件");
        condition.MakeOptional();
        var body = ParseBodyToEnd(start, "while");
        EndStatement();
        return new WhileStatement(From(start), condition, body);
    }

    private ForStatement? ParseFor(bool isTable)
    {
        var keyword = isTable ? "tablerow" : "for";
        var start = Next().Start;
        var variable = Current.Kind is TokenKind.Identifier or TokenKind.Local ? ParsePrimary() as PathExpression : null;
        if (variable is null)
        {
            Error($"{keyword} 后面应是变量名，例如 {keyword} x in items");
        }
        else if (!AtWord("in"))
        {
            Error($"{keyword} 的变量后面应是 in，不应是“{Shown(Current)}”");
        }
        else
        {
            Next();
        }

        var items = ParseLoopSource(keyword);
        var options = ParseLoopOptions(isTable);
        EndStatement();
        var body = ParseBody(start, keyword);
        var otherwise = ParseElse(start, keyword);
        ExpectEnd();
        EndStatement();
        return variable is null ? null : new ForStatement(From(start), variable, items, options, body, otherwise, isTable);
    }

    private Expression ParseLoopSource(string keyword) => !_isPanicking && AtExpression()
        ? ParseExpression(stopAtName: true)
        : Broken($"{keyword} 的 in 后面缺少要遍历的内容");

    private LoopOptions ParseLoopOptions(bool isTable)
    {
        var options = new LoopOptions(null, null, false, null);
        while (At(TokenKind.Identifier))
        {
            var name = Next();
            if (name.Text == "reversed")
            {
                options = options with { IsReversed = true };
                continue;
            }

            Expect(TokenKind.Colon, $"循环没有选项“{name.Text}”，可用的有 offset:、limit:、reversed");
            var value = ParseBasic();
            options = name.Text switch
            {
                "offset" => options with { Offset = value },
                "limit" => options with { Limit = value },
                "cols" when isTable => options with { Columns = value },
                _ => Unknown(name, options),
            };
        }

        return options;
    }

    private LoopOptions Unknown(Token name, LoopOptions options)
    {
        Error(name.Start, $"循环没有选项“{name.Text}”，可用的有 offset:、limit:、reversed");
        return options;
    }
}
