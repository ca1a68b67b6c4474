using System.Text;
using Platform.Policy.Yaml;

namespace Platform.Policy.Packages;

/// <summary>
/// Packages in a folder, one subfolder each. Folders and files whose names begin with <c>_</c> or <c>.</c> are not packages;
/// a package's <c>templates/</c> belongs to the template engine.
/// </summary>
public sealed class FolderPolicySource(string tenantsFolder) : IPolicySource
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public IEnumerable<PolicyFile> Read()
    {
        var root = new DirectoryInfo(tenantsFolder);
        if (!root.Exists) throw new DirectoryNotFoundException($"没有政策包文件夹：{tenantsFolder}");
        return root.EnumerateDirectories().Where(IsSeen)
            .SelectMany(package => FilesOf(package, package.Name))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
    }

    private static IEnumerable<PolicyFile> FilesOf(DirectoryInfo folder, string path)
    {
        if (folder.LinkTarget is not null) return [new PolicyFile(path, "") { Fault = FileFault.Link }];
        var inside = folder.EnumerateDirectories().Where(IsSeen)
            .Where(child => child.Name != "templates" || path.Contains('/', StringComparison.Ordinal))
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
