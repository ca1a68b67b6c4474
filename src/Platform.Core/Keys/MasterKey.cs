using System.Security.Cryptography;
using System.Text;

namespace Platform.Core.Keys;

/// <summary>The one secret that the database does not hold; every other key is derived from it by its purpose (HKDF, RFC 5869).</summary>
public sealed class MasterKey
{
    /// <summary>Bytes of the key.</summary>
    public const int Length = 32;

    private readonly byte[] bytes;

    private MasterKey(byte[] bytes) => this.bytes = bytes;

    /// <summary>Reads a key from its Base64 text.</summary>
    /// <exception cref="ConfigurationException">It is not Base64 of 32 bytes.</exception>
    public static MasterKey Parse(string text)
    {
        var bytes = new byte[Length];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var written) && written == Length
            ? new MasterKey(bytes)
            : throw new ConfigurationException("主密钥应是 32 字节的 Base64。可用 openssl rand -base64 32 生成一个。");
    }

    /// <summary>A new key, as Base64.</summary>
    public static string Create() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length));

    /// <summary>32 bytes for one purpose.</summary>
    public byte[] Derive(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, bytes, Length, info: Encoding.UTF8.GetBytes("platform/" + purpose));
}
