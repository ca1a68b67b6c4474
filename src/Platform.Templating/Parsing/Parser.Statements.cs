using Platform.Templating.Syntax;

namespace Platform.Templating.Parsing;

internal sealed partial class Parser
{
    /// <summary>Reads statements up to <c>end</c>, <c>else</c> or <c>when</c>, or the end of the template.</summary>
    private void ParseStatements(List<Statement> statements, bool isInside)
    {
        while (!_isGivenUp && Current.Kind != TokenKind.EndOfFile && !AtBlockWord())
        {
            var before = _at;
            if (ParseStatement() is { } statement)
            {
                statements.Add(statement);
            }

            if (_at == before && Current.Kind != TokenKind.EndOfFile)
            {
                Next();
            }
        }

        if (isInside && Current.Kind == TokenKind.EndOfFile)
        {
            _isPanicking = false;
        }
    }

    private bool AtBlockWord() => Current.Kind == TokenKind.Identifier && Current.Text is "end" or "else" or "when" && Following.Kind is not TokenKind.Assign;

    private Statement? ParseStatement()
    {
        switch (Current.Kind)
        {
            case TokenKind.Text:
                var text = Next();
                return new TextStatement(From(text.Start), text.Text, IndentAfter());
            case TokenKind.CodeEnter:
                var enter = Next();
                return tokens[Math.Max(0, _at - 2)].Kind == TokenKind.Text ? null : new TextStatement(From(enter.Start), string.Empty, null);
            case TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon:
                Next();
                return null;
            case TokenKind.Identifier when Following.Kind is not (TokenKind.Dot or TokenKind.QuestionDot or TokenKind.Assign):
                return ParseKeyword(Current.Text) ?? ParseExpressionStatement();
            default:
                return ParseExpressionStatement();
        }
    }

    /// <summary>Auto-indentation: blanks alone before a code block also stand before every further line it prints.</summary>
    private string? IndentAfter() => Current.Kind == TokenKind.CodeEnter ? (string?)Current.Value : null;

    private Statement? ParseKeyword(string word) => word switch
    {
        "if" => ParseIf(),
        "for" => ParseFor(isTable: false),
        "tablerow" => ParseFor(isTable: true),
        "while" => ParseWhile(),
        "case" => ParseCase(),
        "func" => ParseFunction(),
        "capture" => ParseCapture(),
        "with" => ParseWith(),
        "wrap" => ParseWrap(),
        "import" => ParseImport(),
        "readonly" => ParseReadOnly(),
        "ret" => ParseReturn(),
        "break" => ParseLeave(Flow.Break),
        "continue" => ParseLeave(Flow.Continue),
        _ => null,
    };

    private Statement? ParseExpressionStatement()
    {
        var start = Current.Start;
        if (Current is { Kind: TokenKind.Local, Value: "$" } && source.Text[start..Current.End] == "$$")
        {
            Next();
            EndStatement();
            return new WrappedBlockStatement(From(start));
        }

        if (!AtExpression())
        {
            Error($"这里不应是“{Shown(Current)}”，应是表达式或语句");
            EndStatement();
            return null;
        }

        var expression = ParseExpression();
        var statement = ParseAssignment(start, expression) ?? new ExpressionStatement(From(start), expression);
        EndStatement();
        return statement;
    }

    private Statement? ParseAssignment(int start, Expression target)
    {
        var operation = Operators.Compound(Current.Kind);
        if (_isPanicking || (operation is null && Current.Kind != TokenKind.Assign))
        {
            return null;
        }

        if (operation is null && target is CallExpression { Target: PathExpression name } call && call.Span.Source.Text[call.Span.End - 1] == ')')
        {
            return ParseInlineFunction(start, name, call);
        }

        if (target is not PathExpression path)
        {
            Error("等号左边应是变量、成员或数组的项");
            return null;
        }

        Next();
        var value = ParseRequired("等号右边缺少表达式");
        if (operation == TokenKind.Coalesce)
        {
            path.MakeOptional();
        }

        return new AssignStatement(From(start), path, operation, value);
    }

    /// <summary>A statement ends with its line, a semicolon or its code block. A broken one is skipped up to there.</summary>
    private void EndStatement()
    {
        if (!_isPanicking && Current.Kind is not (TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile)
            && tokens[Math.Max(0, _at - 1)] is not { Kind: TokenKind.Identifier, Value: "end" })
        {
            Error(IsWordOperator(Current)
                ? $"Scriban 里没有“{Current.Text}”，请写“{(Current.Text == "and" ? "&&" : "||")}”"
                : $"语句到这里应当结束，不应有“{Shown(Current)}”；多个语句请换行或用分号隔开");
        }

        if (_isPanicking)
        {
            while (Current.Kind is not (TokenKind.CodeExit or TokenKind.EndOfFile))
            {
                _at++;
            }

            _isPanicking = false;
        }
    }

    private static bool IsWordOperator(Token token) => token.Is("and") || token.Is("or");
}
