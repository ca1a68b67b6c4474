using Platform.Policy.Shapes;

namespace Platform.Policy.Packages;

/// <summary>What a file's path within the tenants folder may be; it never leads out of it.</summary>
internal static class PathForm
{
    public static string? Fault(string path)
    {
        var segments = path.Split('/');
        if (segments.Length < 2) return "文件不在任何区县的文件夹里";
        if (path.Length > 200 || segments.Any(IsBad)) return "文件路径不能用";
        if (!StableName.IsId(segments[0])) return $"文件夹名 {segments[0]} 不合要求：只用小写字母、数字和连字符";
        return segments is [_, "policies", var folder, ..] && !StableName.IsId(folder)
            ? $"文件夹名 {folder} 不合要求：只用小写字母、数字和连字符"
            : null;
    }

    public static string Printable(string path) => string.Concat(path.Take(200).Select(c => char.IsControl(c) ? '?' : c));

    private static bool IsBad(string segment) =>
        segment is "" or "." or ".." || segment.Any(c => char.IsControl(c) || "\\:*?\"<>|".Contains(c, StringComparison.Ordinal));
}
