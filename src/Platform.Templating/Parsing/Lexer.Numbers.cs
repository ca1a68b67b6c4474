using System.Globalization;

namespace Platform.Templating.Parsing;

internal sealed partial class Lexer
{
    private void ReadNumber()
    {
        var start = _at;
        if (Peek() == '0' && Peek(1) is 'x' or 'b' && (char.IsAsciiHexDigit(Peek(2)) || Peek(2) == '_'))
        {
            ReadBits(start, Peek(1) == 'x');
            return;
        }

        SkipDigits();
        var isFraction = Peek() == '.' && char.IsAsciiDigit(Peek(1));
        if (isFraction)
        {
            _at++;
            SkipDigits();
        }

        if (Peek() is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || (Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2)))))
        {
            _at += 2;
            SkipDigits();
        }

        var digits = _text[start.._at].Replace("_", string.Empty, StringComparison.Ordinal);
        var suffix = char.ToLowerInvariant(Peek());
        if (suffix is 'f' or 'd' or 'm' && !(char.IsLetterOrDigit(Peek(1)) || Peek(1) == '_'))
        {
            _at++;
            isFraction = true;
        }
        else
        {
            suffix = '\0';
        }

        var value = isFraction ? Fraction(digits, suffix) : Whole(digits);
        if (value is null)
        {
            diagnostics.Error(start, $"数字“{digits}”太大，超出能计算的范围");
        }

        Add(TokenKind.Number, start, value ?? 0);
    }

    private static object? Fraction(string digits, char suffix)
    {
        if (suffix == 'm')
        {
            return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null;
        }

        return double.TryParse(digits, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
    }

    private static object? Whole(string digits)
    {
        if (long.TryParse(digits, NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value))
        {
            return Boxes.Of(value);
        }

        return digits.Contains('e', StringComparison.OrdinalIgnoreCase) ? Fraction(digits, '\0') : null;
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek()) || Peek() == '_')
        {
            _at++;
        }
    }

    private void ReadBits(int start, bool isHex)
    {
        _at += 2;
        while (isHex ? char.IsAsciiHexDigit(Peek()) || Peek() == '_' : Peek() is '0' or '1' or '_')
        {
            _at++;
        }

        var digits = _text[(start + 2).._at].Replace("_", string.Empty, StringComparison.Ordinal);
        var isUnsigned = Peek() is 'u' or 'U';
        _at += isUnsigned ? 1 : 0;
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowBinarySpecifier;
        if (!ulong.TryParse(digits, style, CultureInfo.InvariantCulture, out var bits) || (isUnsigned && bits > long.MaxValue))
        {
            diagnostics.Error(start, $"数字“{_text[start.._at]}”写法不对，或者太大");
            bits = 0;
        }

        // 0x80000000 without u is the negative 32-bit number with these bits, as in Scriban.
        var value = !isUnsigned && bits <= uint.MaxValue ? unchecked((int)(uint)bits) : unchecked((long)bits);
        Add(TokenKind.Number, start, Boxes.Of(value));
    }
}
