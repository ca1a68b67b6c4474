using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Platform.Core.Accounts.Factors;

/// <summary>动态口令: RFC 6238 as every authenticator knows it: six digits, 30 seconds, HMAC-SHA-1.</summary>
internal static class OneTimeCode
{
    public const int Digits = 6;
    private const int StepSeconds = 30;
    private const int Modulus = 1_000_000;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static long StepOf(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / StepSeconds;

    /// <param name="key">In Base32, as Identity makes it.</param>
    public static string Of(string key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238: authenticators know no other hash.
        var hash = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step that a code is of: the present one or its neighbours, for clocks that go wrong a little; null for none.</summary>
    public static long? Match(string code, string key, DateTimeOffset now)
    {
        var present = StepOf(now);
        return new[] { present, present - 1, present + 1 }.Where(step => Of(key, step) == code).Select(step => (long?)step).FirstOrDefault();
    }

    private static byte[] Bytes(string base32)
    {
        var bytes = new List<byte>(base32.Length * 5 / 8);
        var (bits, count) = (0, 0);
        foreach (var sign in base32)
        {
            (bits, count) = ((bits << 5) | Alphabet.IndexOf(sign, StringComparison.Ordinal), count + 5);
            if (count >= 8)
            {
                count -= 8;
                bytes.Add((byte)(bits >> count));
                bits &= (1 << count) - 1;
            }
        }

        return [.. bytes];
    }
}
