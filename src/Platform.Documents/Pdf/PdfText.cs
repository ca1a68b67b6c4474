using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Platform.Documents.Pdf;

/// <summary>Bytes of PDF syntax in the making.</summary>
internal sealed class PdfText
{
    private const int Decimals = 3;
    private readonly ArrayBufferWriter<byte> buffer = new(1024);

    public ReadOnlySpan<byte> Bytes => buffer.WrittenSpan;

    public void Clear() => buffer.ResetWrittenCount();

    public PdfText Add(ReadOnlySpan<byte> syntax)
    {
        buffer.Write(syntax);
        return this;
    }

    public PdfText Add(string syntax)
    {
        Encoding.ASCII.GetBytes(syntax, buffer);
        return this;
    }

    public PdfText Add(int number)
    {
        Utf8Formatter.TryFormat(number, buffer.GetSpan(16), out var written);
        buffer.Advance(written);
        return this;
    }

    /// <summary>A number with at most three decimals and a space behind it.</summary>
    public PdfText Add(double number)
    {
        var rounded = Math.Round(number, Decimals);
        rounded.TryFormat(buffer.GetSpan(32), out var written, "0.###", CultureInfo.InvariantCulture);
        buffer.Advance(written);
        return Add(" "u8);
    }

    public PdfText AddHex(int glyph)
    {
        var span = buffer.GetSpan(4);
        for (var i = 3; i >= 0; i--, glyph >>= 4)
        {
            span[i] = "0123456789ABCDEF"u8[glyph & 0xF];
        }

        buffer.Advance(4);
        return this;
    }

    /// <summary>A text string, as UTF-16 with its mark.</summary>
    public PdfText AddString(string text) => Add("<FEFF").Add(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))).Add(">");
}
