using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Platform.Documents.Docx;

/// <summary>XML in UTF-8, written into one buffer. The buffer is lent, so that the writer must be disposed.</summary>
internal sealed class WordXml : IDisposable
{
    private const int UsualSize = 128 * 1024;
    private const int MostBytesPerCharacter = 3;
    private const int MostDigits = 11;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(UsualSize);
    private int length;

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    /// <summary>Begins a part.</summary>
    /// <param name="root">Its element, which <see cref="End"/> closes.</param>
    public void Start(string root) => Markup(
        $"""
        <?xml version="1.0" encoding="utf-8" standalone="yes"?><w:{root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        """);

    public void End(string root) => Markup($"</w:{root}>");

    /// <summary>Writes what is already XML.</summary>
    public void Markup(ReadOnlySpan<byte> markup)
    {
        markup.CopyTo(Room(markup.Length));
        length += markup.Length;
    }

    /// <inheritdoc cref="Markup(ReadOnlySpan{byte})"/>
    public void Markup(ReadOnlySpan<char> markup) => length += Encoding.UTF8.GetBytes(markup, Room(MostBytesPerCharacter * markup.Length));

    /// <summary>Writes a text from outside: without what XML cannot hold, and escaped.</summary>
    public void Text(string text)
    {
        var rest = DocxText.Clean(text).AsSpan();
        for (var at = rest.IndexOfAny('&', '<', '>'); at >= 0; at = rest.IndexOfAny('&', '<', '>'))
        {
            Markup(rest[..at]);
            Markup(rest[at] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, _ => "&gt;"u8 });
            rest = rest[(at + 1)..];
        }

        Markup(rest);
    }

    public void Number(int value)
    {
        Utf8Formatter.TryFormat(value, Room(MostDigits), out var written);
        length += written;
    }

    /// <summary>An attribute, if it has a value.</summary>
    /// <param name="start">A space, the name and <c>="</c>.</param>
    public void Attribute(ReadOnlySpan<byte> start, int? value)
    {
        if (value is { } number)
        {
            Markup(start);
            Number(number);
            Markup("\""u8);
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    private Span<byte> Room(int bytes)
    {
        if (length + bytes > buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(2 * (length + bytes));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        return buffer.AsSpan(length);
    }
}
