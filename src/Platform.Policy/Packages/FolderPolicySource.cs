using System.Collections.Concurrent;
using System.Text;
using Platform.Policy.Yaml;

namespace Platform.Policy.Packages;

/// <summary>
/// Packages in a folder, one subfolder each. Folders and files whose names begin with <c>_</c> or <c>.</c> are not packages;
/// a package's <c>templates/</c> belongs to the template engine. A package counts as it was when it was last read.
/// </summary>
public sealed class FolderPolicySource(string tenantsFolder) : IPolicySource
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ConcurrentDictionary<string, PackageVersion> _known = new(StringComparer.Ordinal);

    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public IReadOnlyList<string> Slugs()
    {
        var root = new DirectoryInfo(tenantsFolder);
        if (!root.Exists) throw new DirectoryNotFoundException($"没有政策包文件夹：{tenantsFolder}");
        return [.. root.EnumerateDirectories().Where(IsSeen).Select(package => package.Name).Order(StringComparer.Ordinal)];
    }

    public PackageVersion? Find(string slug) => _known.TryGetValue(slug, out var known) ? known : Look(slug)?.Version;

    /// <summary>Everything in a package's folder, its templates included, with paths under the folder's name, in order.</summary>
    internal static IEnumerable<PolicyFile> Files(DirectoryInfo folder) => FilesOf(folder, folder.Name).OrderBy(file => file.Path, StringComparer.Ordinal);

    private (PackageVersion Version, IReadOnlyList<PolicyFile> Files)? Look(string slug)
    {
        if (!IsName(slug) || new DirectoryInfo(Path.Combine(tenantsFolder, slug)) is not { Exists: true } folder) return null;
        IReadOnlyList<PolicyFile> files = [.. Files(folder).Where(file => !file.IsTemplate)];
        if (files.Count == 0) return null;
        return (_known[slug] = VersionOf(slug, files), files);
    }

    // Whoever asks for a version reads it right behind; kept weakly, the texts go when nobody uses them.
    private PackageVersion VersionOf(string slug, IReadOnlyList<PolicyFile> files)
    {
        var texts = new WeakReference<IReadOnlyList<PolicyFile>>(files);
        return new PackageVersion(slug, ContentHash.Of(files), () => texts.TryGetTarget(out var read) ? read : Look(slug)?.Files ?? []);
    }

    private static bool IsName(string slug) => slug.Length > 0 && slug[0] is not ('.' or '_') && !slug.AsSpan().ContainsAny("/\\:");

    private static IEnumerable<PolicyFile> FilesOf(DirectoryInfo folder, string path)
    {
        if (folder.LinkTarget is not null) return [new PolicyFile(path, "") { Fault = FileFault.Link }];
        var inside = folder.EnumerateDirectories().Where(IsSeen)
            .SelectMany(child => FilesOf(child, $"{path}/{child.Name}"));
        return folder.EnumerateFiles().Where(IsSeen).Select(file => Read(file, $"{path}/{file.Name}")).Concat(inside);
    }

    private static bool IsSeen(FileSystemInfo entry) => entry.Name[0] is not ('.' or '_');

    private static PolicyFile Read(FileInfo file, string path)
    {
        if (file.LinkTarget is not null) return new PolicyFile(path, "") { Fault = FileFault.Link };
        if (file.Length > TextScreen.MostBytes) return new PolicyFile(path, "") { Fault = FileFault.TooLarge };
        try
        {
            var bytes = File.ReadAllBytes(file.FullName).AsSpan();
            return new PolicyFile(path, Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes));
        }
        catch (DecoderFallbackException)
        {
            return new PolicyFile(path, "") { Fault = FileFault.NotUtf8 };
        }
    }
}
