using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Core.Accounts.Invitations;

/// <summary>The secret in an invitation's link: 32 random bytes, of which the database keeps only the hash.</summary>
internal static class InvitationKey
{
    private const int Length = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Length));

    public static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
