using System.Buffers;
using System.Globalization;

namespace Platform.Templating;

/// <summary>All text of one rendering. Captures and includes are cut off its end, so nothing is copied twice.</summary>
internal sealed class OutputBuffer(Limits limits) : IDisposable
{
    private const int FirstSize = 4096;
    private const int LongestNumber = 128;

    private char[] _chars = ArrayPool<char>.Shared.Rent(FirstSize);
    private long _written;

    public int Length { get; private set; }

    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        Advance(text.Length);
    }

    public void Append<T>(T number, CultureInfo culture)
        where T : ISpanFormattable
    {
        if (number.TryFormat(Room(LongestNumber), out var length, default, culture))
        {
            Advance(length);
        }
        else
        {
            Append(number.ToString(null, culture));
        }
    }

    /// <summary>Removes and returns everything after a position.</summary>
    public string Cut(int start)
    {
        var text = new string(_chars, start, Length - start);
        Length = start;
        return text;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
    }

    private void Advance(int length)
    {
        Length += length;
        _written += length;
        if (_written > limits.OutputChars)
        {
            throw LimitMessages.Exceeded("输出字数", nameof(Limits.OutputChars), limits.OutputChars);
        }
    }

    private Span<char> Room(int length)
    {
        if (_chars.Length - Length < length)
        {
            if (_written + length > limits.OutputChars + LongestNumber)
            {
                throw LimitMessages.Exceeded("输出字数", nameof(Limits.OutputChars), limits.OutputChars);
            }

            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_chars.Length * 2, Length + length));
            _chars.AsSpan(0, Length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_chars);
            _chars = larger;
        }

        return _chars.AsSpan(Length);
    }
}
