using System.Text;
using Platform.Policy.Yaml;

namespace Platform.Policy.Packages;

/// <summary>
/// One file of a package. <see cref="Path"/> is relative to the tenants folder, with forward slashes:
/// <c>yubei/policies/plan-2024/targets.yaml</c>.
/// </summary>
public sealed record PolicyFile(string Path, string Text)
{
    /// <summary>Why the text could not be read; the loader reports it at the top of the file.</summary>
    public FileFault? Fault { get; init; }

    /// <summary>Why no package can have a file of this path, in Chinese; null where it can.</summary>
    public string? PathFault => PathForm.Fault(Path);

    /// <summary>Whether it belongs to the district's own notice templates, which are no policy.</summary>
    public bool IsTemplate => Path.Split('/') is [_, "templates", ..];

    public bool IsTooLarge => Encoding.UTF8.GetByteCount(Text) > TextScreen.MostBytes;
}

/// <summary>A fault of a file as a whole.</summary>
public sealed record FileFault(string Message, string Fix)
{
    public static readonly FileFault NotUtf8 = new("文件不是 UTF-8 编码", "用编辑器另存为 UTF-8");
    public static readonly FileFault TooLarge = new("文件超过 2 MB", "拆成几份文件");
    public static readonly FileFault Link = new("文件是指向别处的链接", "换成文件本身");
}
