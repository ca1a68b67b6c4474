using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

[SuppressMessage("Security", "CA5350", Justification = "Scriban offers SHA-1; templates must not use it for secrets.")]
[SuppressMessage("Security", "CA5351", Justification = "Scriban offers MD5; templates must not use it for secrets.")]
internal static class StringHashing
{
    public static IEnumerable<Function> All =>
    [
        new("md5", [Text("text")], call => Hash(call, MD5.HashData)),
        new("sha1", [Text("text")], call => Hash(call, SHA1.HashData)),
        new("sha256", [Text("text")], call => Hash(call, SHA256.HashData)),
        new("sha512", [Text("text")], call => Hash(call, SHA512.HashData)),
        new("hmac_sha1", [Text("text"), Text("secretKey")], call => Sign(call, HMACSHA1.HashData)),
        new("hmac_sha256", [Text("text"), Text("secretKey")], call => Sign(call, HMACSHA256.HashData)),
        new("hmac_sha512", [Text("text"), Text("secretKey")], call => Sign(call, HMACSHA512.HashData)),
    ];

    private static string Hash(Call call, Func<byte[], byte[]> hash) => Hex(call, hash(Bytes(call.Text(0))));

    private static string Sign(Call call, Func<byte[], byte[], byte[]> sign) =>
        Hex(call, sign(Bytes(call.Text(1)), Bytes(call.Text(0))));

    private static byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? "");

    private static string Hex(Call call, byte[] hash)
    {
        call.Context.ChargeText(hash.Length * 2);
        return Convert.ToHexStringLower(hash);
    }
}
