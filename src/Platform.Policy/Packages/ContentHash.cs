using System.Security.Cryptography;
using System.Text;

namespace Platform.Policy.Packages;

/// <summary>Tells whether two sets of files are the same, whatever order they were read in.</summary>
public static class ContentHash
{
    public static string Of(IEnumerable<PolicyFile> files) =>
        Of([.. files.OrderBy(file => file.Path, StringComparer.Ordinal).SelectMany(file => new[] { file.Path, file.Text })]);

    internal static string Of(IReadOnlyList<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            // The length before each part keeps "a"+"bc" and "ab"+"c" apart.
            hash.AppendData(BitConverter.GetBytes((long)bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
