namespace Platform.Templating.Parsing;

internal sealed partial class Lexer
{
    private static readonly (string Text, TokenKind Kind)[] Operators =
    [
        ("//=", TokenKind.SlashSlashAssign), ("??=", TokenKind.CoalesceAssign), ("..<", TokenKind.RangeExclusive), ("...", TokenKind.Ellipsis),
        ("++", TokenKind.PlusPlus), ("--", TokenKind.MinusMinus), ("+=", TokenKind.PlusAssign), ("-=", TokenKind.MinusAssign),
        ("*=", TokenKind.StarAssign), ("/=", TokenKind.SlashAssign), ("%=", TokenKind.PercentAssign), ("//", TokenKind.SlashSlash),
        ("<<", TokenKind.ShiftLeft), (">>", TokenKind.ShiftRight), ("..", TokenKind.Range), ("==", TokenKind.Equal),
        ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual), ("&&", TokenKind.And),
        ("||", TokenKind.Or), ("|>", TokenKind.Pipe), ("??", TokenKind.Coalesce), ("?!", TokenKind.NotCoalesce),
        ("?.", TokenKind.QuestionDot), ("(", TokenKind.OpenParen), (")", TokenKind.CloseParen), ("[", TokenKind.OpenBracket),
        ("]", TokenKind.CloseBracket), ("{", TokenKind.OpenBrace), ("}", TokenKind.CloseBrace), (":", TokenKind.Colon),
        (",", TokenKind.Comma), (".", TokenKind.Dot), ("?", TokenKind.Question), ("|", TokenKind.Pipe), ("@", TokenKind.At),
        ("^", TokenKind.Caret), ("!", TokenKind.Bang), ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Star),
        ("/", TokenKind.Slash), ("%", TokenKind.Percent), ("<", TokenKind.Less), (">", TokenKind.Greater),
        ("=", TokenKind.Assign), (";", TokenKind.Semicolon),
    ];

    /// <summary>Reads tokens up to the end of the block, or of the <c>{…}</c> of an interpolated string.</summary>
    private void ReadCode(bool inInterpolation, int depth)
    {
        var braces = 0;
        while (_at < _text.Length)
        {
            if (braces == 0 && (inInterpolation ? Peek() == '}' : AtCodeExit()))
            {
                return;
            }

            var c = Peek();
            if (c == '\n')
            {
                ReadNewLine();
            }
            else if (char.IsWhiteSpace(c))
            {
                _at++;
            }
            else if (c == '#')
            {
                SkipComment(inInterpolation || braces > 0);
            }
            else if (c is '"' or '\'' or '`' || (c == '$' && Peek(1) is '"' or '\''))
            {
                ReadAnyString(depth);
            }
            else if (!TryReadWord(c))
            {
                braces += ReadOperator();
            }
        }
    }

    private bool AtCodeExit()
    {
        var offset = IsMode(Peek()) ? 1 : 0;
        return Peek(offset) == '}' && Peek(offset + 1) == '}';
    }

    private void ReadNewLine()
    {
        var start = _at;
        while (char.IsWhiteSpace(Peek()))
        {
            _at++;
        }

        Add(TokenKind.NewLine, start);
    }

    private void SkipComment(bool insideBraces)
    {
        var several = Peek(1) == '#';
        _at += several ? 2 : 1;
        while (_at < _text.Length && (insideBraces || !AtCodeExit()))
        {
            if (several ? Peek() == '#' && Peek(1) == '#' : Peek() == '\n')
            {
                _at += several ? 2 : 0;
                return;
            }

            _at++;
        }
    }

    private bool TryReadWord(char c)
    {
        var start = _at;
        if (char.IsAsciiDigit(c))
        {
            ReadNumber();
        }
        else if (c == '$')
        {
            _at++;
            SkipName();
            if (_at == start + 1 && Peek() == '$')
            {
                _at++;
            }

            Add(TokenKind.Local, start, Name(start + 1));
        }
        else if (c == '_' || char.IsLetter(c))
        {
            SkipName();
            Add(TokenKind.Identifier, start, Name(start));
        }
        else
        {
            return false;
        }

        return true;
    }

    private void SkipName()
    {
        while (Peek() == '_' || char.IsLetterOrDigit(Peek()))
        {
            _at++;
        }
    }

    private string Name(int start)
    {
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        var span = _text.AsSpan(start, _at - start);
        if (!names.TryGetValue(span, out var name))
        {
            name = span.ToString();
            _names.Add(name);
        }

        return name;
    }

    /// <summary>Returns the change in open braces.</summary>
    private int ReadOperator()
    {
        var start = _at;
        var rest = _text.AsSpan(_at);
        foreach (var (text, kind) in Operators)
        {
            if (rest.StartsWith(text))
            {
                _at += text.Length;
                Add(kind, start);
                return kind == TokenKind.OpenBrace ? 1 : kind == TokenKind.CloseBrace ? -1 : 0;
            }
        }

        diagnostics.Error(start, $"这里不能有字符“{_text[start]}”，请删去");
        _at++;
        return 0;
    }
}
