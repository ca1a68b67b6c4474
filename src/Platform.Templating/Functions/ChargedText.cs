using System.Text;

namespace Platform.Templating.Functions;

/// <summary>A string under construction whose every piece is charged to the limits before it is added.</summary>
internal sealed class ChargedText(EvaluationContext context)
{
    private readonly StringBuilder _builder = new();

    public void Append(ReadOnlySpan<char> piece)
    {
        Charge(piece.Length);
        _builder.Append(piece);
    }

    public override string ToString() => _builder.ToString();

    private void Charge(int chars)
    {
        var length = (long)_builder.Length + chars;
        context.ChargeText(length > context.Limits.StringChars ? length : chars);
    }
}
