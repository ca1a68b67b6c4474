using System.Globalization;
using System.Net;
using System.Security.Cryptography;

namespace Platform.Tests.Accounts;

/// <summary>An authenticator on a telephone, after RFC 6238 and 4648, written apart from the server's own.</summary>
internal sealed class Telephone(string base32)
{
    private readonly byte[] key = Decode(base32.Replace(" ", "", StringComparison.Ordinal));

    public string CodeAt(DateTimeOffset moment)
    {
        var counter = BitConverter.GetBytes(IPAddress.HostToNetworkOrder(moment.ToUnixTimeSeconds() / 30));
#pragma warning disable CA5350 // RFC 6238 prescribes it.
        var hash = HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350
        var offset = hash[19] & 15;
        var number = ((hash[offset] & 127) << 24) | (hash[offset + 1] << 16) | (hash[offset + 2] << 8) | hash[offset + 3];
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string text)
    {
        var bits = string.Concat(text.Select(sign => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(sign, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
