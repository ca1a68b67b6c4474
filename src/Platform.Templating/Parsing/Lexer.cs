namespace Platform.Templating.Parsing;

/// <summary>Splits a template into text and code tokens. Whitespace control is settled here, so the parser never sees it.</summary>
internal sealed partial class Lexer(Source source, Diagnostics diagnostics, int nesting)
{
    private readonly string _text = source.Text;
    private readonly List<Token> _tokens = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _at;

    public List<Token> Tokenize()
    {
        while (_at < _text.Length)
        {
            ReadText();
            if (_at >= _text.Length)
            {
                break;
            }

            if (_text[_at + 1] == '%')
            {
                ReadEscapeBlock();
            }
            else
            {
                ReadCodeBlock();
            }
        }

        Add(TokenKind.EndOfFile, _text.Length);
        return _tokens;
    }

    private static bool IsMode(char c) => c is '-' or '~';

    private char Peek(int offset = 0) => _at + offset < _text.Length ? _text[_at + offset] : '\0';

    private void Add(TokenKind kind, int start, object? value = null) => _tokens.Add(new Token(kind, start, _at, value));

    /// <summary>The text up to the next <c>{{</c> or <c>{%{</c>, with its right end stripped if the block asks for it.</summary>
    private void ReadText()
    {
        var start = _at;
        _at = FindBlock(start);
        var end = _at;
        if (_at < _text.Length)
        {
            var mode = Peek(_text.IndexOf('{', _at + 1) - _at + 1);
            end = mode switch
            {
                '-' => start + _text.AsSpan(start, end - start).TrimEnd().Length,
                '~' => StripLine(start, end),
                _ => end,
            };
        }

        if (end > start)
        {
            _tokens.Add(new Token(TokenKind.Text, start, end, _text[start..end]));
        }
    }

    private int StripLine(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_text[end - 1]) && _text[end - 1] != '\n')
        {
            end--;
        }

        return end;
    }

    private int FindBlock(int from)
    {
        for (var at = _text.IndexOf('{', from); at >= 0; at = _text.IndexOf('{', at + 1))
        {
            var next = at + 1;
            while (next < _text.Length && _text[next] == '%')
            {
                next++;
            }

            if (next < _text.Length && _text[next] == '{')
            {
                return at;
            }
        }

        return _text.Length;
    }

    private void ReadEscapeBlock()
    {
        var start = _at;
        var percents = _text.IndexOf('{', _at + 1) - _at - 1;
        _at += percents + 2;
        if (IsMode(Peek()))
        {
            _at++;
        }

        var closing = "}" + new string('%', percents) + "}";
        var end = _text.IndexOf(closing, _at, StringComparison.Ordinal);
        if (end < 0)
        {
            diagnostics.Error(start, $"转义块没有结束，请在后面补上“{closing}”");
            _at = _text.Length;
            return;
        }

        var mode = end > _at && IsMode(_text[end - 1]) ? _text[end - 1] : '\0';
        var last = mode == '\0' ? end : end - 1;
        _tokens.Add(new Token(TokenKind.Text, _at, last, _text[_at..last]));
        _at = end + closing.Length;
        StripAfter(mode);
    }

    private void StripAfter(char mode)
    {
        if (!IsMode(mode))
        {
            return;
        }

        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            if (_text[_at++] == '\n' && mode == '~')
            {
                return;
            }
        }
    }

    private void ReadCodeBlock()
    {
        var start = _at;
        _at += 2;
        var mode = IsMode(Peek()) ? Peek() : '\0';
        _at += mode == '\0' ? 0 : 1;
        _tokens.Add(new Token(TokenKind.CodeEnter, start, _at, mode == '\0' ? IndentBefore(start) : null));
        ReadCode(inInterpolation: false, depth: 0);
        if (_at >= _text.Length)
        {
            diagnostics.Error(start, "代码块没有结束，请补上“}}”");
            return;
        }

        start = _at;
        mode = IsMode(Peek()) ? Peek() : '\0';
        _at += mode == '\0' ? 2 : 3;
        Add(TokenKind.CodeExit, start);
        StripAfter(mode);
    }

    /// <summary>The blanks between the start of the line and a block, or null when something else stands there.</summary>
    private string? IndentBefore(int block)
    {
        if (_tokens is [.., { Kind: TokenKind.Text } text])
        {
            var start = StripLine(text.Start, text.End);
            var atLineStart = start == 0 || _text[start - 1] == '\n';
            return atLineStart && text.End == block && start < block ? _text[start..block] : null;
        }

        return null;
    }
}
