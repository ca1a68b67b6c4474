using System.Buffers;

namespace Platform.Templating.Functions;

internal static class UrlEscaping
{
    /// <summary>Characters with a meaning of their own in an address (RFC 3986, 2.2).</summary>
    public const string Reserved = ":/?#[]@!$&'()*+,;=";

    private static readonly SearchValues<char> ReservedSet = SearchValues.Create(Reserved);

    /// <summary>Percent-encodes the UTF-8 bytes of what is neither unreserved nor, when <paramref name="kept"/> is given, reserved.</summary>
    public static string? Encode(Call call, string kept)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        var result = new ChargedText(call.Context);
        var rest = text.AsSpan();
        while (kept.Length > 0 && rest.IndexOfAny(ReservedSet) is var at and >= 0)
        {
            result.Append(Uri.EscapeDataString(rest[..at]));
            result.Append(rest.Slice(at, 1));
            rest = rest[(at + 1)..];
        }

        result.Append(Uri.EscapeDataString(rest));
        return result.ToString();
    }
}
