using System.Globalization;
using System.Text;

namespace Platform.Templating.Parsing;

internal sealed partial class Lexer
{
    private void ReadAnyString(int depth)
    {
        switch (Peek())
        {
            case '`':
                ReadVerbatimString();
                break;
            case '$':
                ReadInterpolatedString(depth);
                break;
            default:
                ReadPlainString();
                break;
        }
    }

    private void ReadVerbatimString()
    {
        var start = _at++;
        var value = new StringBuilder();
        while (_at < _text.Length && (Peek() != '`' || Peek(1) == '`'))
        {
            value.Append(Peek());
            _at += Peek() == '`' ? 2 : 1;
        }

        EndString(start, TokenKind.String, value.ToString());
    }

    private void ReadPlainString()
    {
        var start = _at;
        var quote = _text[_at++];
        EndString(start, TokenKind.String, ReadCharacters(quote, interpolated: false));
    }

    private void EndString(int start, TokenKind kind, string value)
    {
        if (_at >= _text.Length)
        {
            diagnostics.Error(start, "字符串没有结束，请补上结尾的引号");
            var exit = _text.IndexOf("}}", start, StringComparison.Ordinal);
            _at = exit < 0 ? _text.Length : exit;
        }
        else
        {
            _at++;
        }

        Add(kind, start, value);
    }

    private string ReadCharacters(char quote, bool interpolated)
    {
        var start = _at;
        var run = _text.AsSpan(start);
        var end = run.IndexOfAny(quote, '\\', '{');
        if (end >= 0 && run[end] == quote)
        {
            _at += end;
            return run[..end].ToString();
        }

        var value = new StringBuilder();
        while (_at < _text.Length && Peek() != quote && !(interpolated && Peek() == '{'))
        {
            if (Peek() == '\\')
            {
                ReadEscape(value, interpolated);
            }
            else
            {
                value.Append(_text[_at++]);
            }
        }

        return value.ToString();
    }

    private void ReadEscape(StringBuilder value, bool interpolated)
    {
        var start = _at++;
        var c = Peek();
        _at++;
        switch (c)
        {
            case '\n':
                break;
            case '\r':
                _at += Peek() == '\n' ? 1 : 0;
                break;
            case 'u':
                ReadCode(value, start, digits: 4);
                break;
            case 'x':
                ReadCode(value, start, digits: 2);
                break;
            case '{' or '}' when interpolated:
                value.Append(c);
                break;
            default:
                AppendEscaped(value, start, c);
                break;
        }
    }

    private void AppendEscaped(StringBuilder value, int start, char c)
    {
        const string Letters = "0'\"\\bfnrtv";
        const string Meanings = "\0'\"\\\b\f\n\r\t\v";
        var known = Letters.IndexOf(c, StringComparison.Ordinal);
        if (known < 0)
        {
            diagnostics.Error(start, $"不认识的转义“\\{c}”，反斜杠本身请写成“\\\\”，或改用反引号字符串");
            return;
        }

        value.Append(Meanings[known]);
    }

    private void ReadCode(StringBuilder value, int start, int digits)
    {
        var end = Math.Min(_at + digits, _text.Length);
        if (int.TryParse(_text.AsSpan(_at, end - _at), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && end - _at == digits)
        {
            value.Append((char)code);
            _at = end;
            return;
        }

        diagnostics.Error(start, $"“\\{_text[start + 1]}”后面要有 {digits} 位十六进制数字");
    }

    private void ReadInterpolatedString(int depth)
    {
        var start = _at;
        var quote = _text[_at + 1];
        _at += 2;
        Add(TokenKind.InterpolationStart, start);
        if (depth >= nesting)
        {
            diagnostics.Error(start, $"插值字符串嵌套超过上限（{nesting} 层），请拆开写");
            _at = _text.Length;
        }

        while (_at < _text.Length)
        {
            var partStart = _at;
            var part = ReadCharacters(quote, interpolated: true);
            Add(TokenKind.String, partStart, part);
            if (Peek() != '{')
            {
                break;
            }

            _at++;
            Add(TokenKind.InterpolationOpen, _at - 1);
            ReadCode(inInterpolation: true, depth + 1);
            Add(TokenKind.InterpolationClose, _at);
            _at += _at < _text.Length ? 1 : 0;
        }

        EndString(start, TokenKind.InterpolationEnd, string.Empty);
    }
}
