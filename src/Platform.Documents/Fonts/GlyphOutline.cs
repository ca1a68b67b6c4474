using System.Buffers.Binary;

namespace Platform.Documents.Fonts;

/// <summary>What a subset does to a glyph's outline: hinting goes, parts of composites get their new numbers.</summary>
internal static class GlyphOutline
{
    private const int HeaderLength = 10;
    private const int WordArguments = 0x0001;
    private const int OneScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;
    private const int HasInstructions = 0x0100;

    public static bool IsComposite(ReadOnlySpan<byte> outline) => outline.Length > HeaderLength && BigEndian.Int16(outline, 0) < 0;

    /// <summary>The outline without its instructions; no viewer needs them at the sizes of print.</summary>
    public static void WriteSimple(ReadOnlySpan<byte> outline, MemoryStream to)
    {
        if (outline.IsEmpty)
        {
            return;
        }

        var lengthAt = HeaderLength + (2 * BigEndian.Int16(outline, 0));
        var instructions = BigEndian.UInt16(outline, lengthAt);
        to.Write(outline[..lengthAt]);
        to.Write([0, 0]);
        to.Write(outline[(lengthAt + 2 + instructions)..]);
    }

    public static void WriteComposite(ReadOnlySpan<byte> outline, Func<int, int> renumber, MemoryStream to)
    {
        var copy = outline.ToArray();
        var end = Parts(outline, (at, glyph) =>
        {
            var flags = BigEndian.UInt16(copy, at) & ~HasInstructions;
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at), (ushort)flags);
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at + 2), (ushort)renumber(glyph));
        });
        to.Write(copy.AsSpan(0, end));
    }

    /// <summary>Visits the parts of a composite and returns where they end.</summary>
    public static int Parts(ReadOnlySpan<byte> outline, Action<int, int> visit)
    {
        var at = HeaderLength;
        int flags;
        do
        {
            flags = BigEndian.UInt16(outline, at);
            var length = 4 + ((flags & WordArguments) != 0 ? 4 : 2) + ((flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0);
            visit(at, BigEndian.UInt16(outline, at + 2));
            at += length;
        }
        while ((flags & MoreParts) != 0);

        return at;
    }
}
