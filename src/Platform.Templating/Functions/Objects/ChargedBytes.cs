using System.Buffers;
using System.Text;

namespace Platform.Templating.Functions;

/// <summary>A growing UTF-8 text that is charged to the limits whenever it grows.</summary>
internal sealed class ChargedBytes(EvaluationContext context) : IBufferWriter<byte>
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public void Advance(int count)
    {
        var length = (long)_bytes.WrittenCount + count;
        context.ChargeText(length > context.Limits.StringChars ? length : count);
        _bytes.Advance(count);
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => _bytes.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => _bytes.GetSpan(sizeHint);

    public override string ToString() => Encoding.UTF8.GetString(_bytes.WrittenSpan);
}
