using System.Runtime.CompilerServices;
using Platform.Templating.Syntax;

namespace Platform.Templating.Parsing;

/// <summary>Recursive descent over the tokens. After an error it skips to the end of the code block and goes on.</summary>
internal sealed partial class Parser(Source source, List<Token> tokens, Diagnostics diagnostics, int nesting)
{
    private int _at;
    private int _depth;
    private int _newLinesAllowed;
    private bool _isPanicking;
    private bool _isGivenUp;

    private Token Current => tokens[_at];

    private Token Following => tokens[Math.Min(_at + 1, tokens.Count - 1)];

    public Block ParseTemplate()
    {
        var statements = new List<Statement>();
        ParseStatements(statements, isInside: false);
        while (!_isGivenUp && Current.Kind != TokenKind.EndOfFile)
        {
            Error($"这里的“{Current.Text}”没有对应的开头，请删去，或补上 if、for 等语句");
            Next();
            EndStatement();
            ParseStatements(statements, isInside: false);
        }

        return new Block(statements);
    }

    private SourceSpan From(int start) => new(source, start, Math.Max(start, _at > 0 ? tokens[_at - 1].End : 0));

    private bool At(TokenKind kind) => Current.Kind == kind && !_isPanicking;

    private bool AtWord(string word) => Current.Is(word) && !_isPanicking;

    private Token Next()
    {
        var token = Current;
        if (token.Kind != TokenKind.EndOfFile)
        {
            _at++;
            SkipNewLines();
        }

        return token;
    }

    private void SkipNewLines()
    {
        while (_newLinesAllowed > 0 && Current.Kind == TokenKind.NewLine)
        {
            _at++;
        }
    }

    private bool Take(TokenKind kind)
    {
        if (!At(kind))
        {
            return false;
        }

        Next();
        return true;
    }

    private void Expect(TokenKind kind, string sentence)
    {
        if (!Take(kind))
        {
            Error(sentence);
        }
    }

    /// <summary>Reports one error per broken statement; what follows is skipped.</summary>
    private void Error(string message) => Error(Current.Start, message);

    private void Error(int offset, string message)
    {
        if (!_isPanicking)
        {
            diagnostics.Error(offset, message);
            _isPanicking = true;
        }

        _isGivenUp |= diagnostics.IsFull;
        if (_isGivenUp)
        {
            _at = tokens.Count - 1;
        }
    }

    private LiteralExpression Broken(string message)
    {
        Error(message);
        return new LiteralExpression(From(Current.Start), null);
    }

    private string Shown(Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "模板结尾",
        TokenKind.CodeExit => "}}",
        TokenKind.NewLine => "换行",
        TokenKind.Text => "文本",
        _ => source.Text[token.Start..token.End],
    };

    private bool Enter()
    {
        if (_depth < nesting && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _depth++;
            return true;
        }

        Error($"嵌套超过上限 {nameof(Limits.Nesting)}（{nesting} 层），请拆成几个变量或几个模板");
        _isGivenUp = true;
        _at = tokens.Count - 1;
        return false;
    }
}
