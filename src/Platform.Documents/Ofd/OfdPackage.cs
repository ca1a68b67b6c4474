using System.IO.Compression;
using System.Security.Cryptography;

namespace Platform.Documents.Ofd;

/// <summary>The files of a package, in the order of their entries.</summary>
internal sealed class OfdPackage
{
    // The first moment that a zip file can tell, so that equal content makes equal files.
    private static readonly DateTimeOffset FirstMoment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly List<(string Path, byte[] Bytes)> files = [];

    public void Add(string path, byte[] bytes) => files.Add((path, bytes));

    /// <summary>A number of 128 bits that stands for the content, in 32 hexadecimal digits.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        files.ForEach(file => hash.AppendData(file.Bytes));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    /// <param name="entry">OFD.xml, by which readers know the package.</param>
    public byte[] Zip(byte[] entry)
    {
        var stream = new MemoryStream(files.Sum(file => file.Bytes.Length) / 2);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in files.Prepend(("OFD.xml", entry)))
            {
                var file = zip.CreateEntry(path, CompressionLevel.Optimal);
                file.LastWriteTime = FirstMoment;
                using var content = file.Open();
                content.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
