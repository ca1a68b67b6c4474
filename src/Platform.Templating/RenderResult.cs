using System.Diagnostics.CodeAnalysis;

namespace Platform.Templating;

/// <summary>Either the rendered text or the one error that ended the rendering.</summary>
public sealed record RenderResult(string? Text, Diagnostic? Error)
{
    [MemberNotNullWhen(true, nameof(Text))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;
}
