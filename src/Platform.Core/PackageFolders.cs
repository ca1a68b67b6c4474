namespace Platform.Core;

/// <summary>
/// Where tenant packages and shared templates are: the option, then <c>Platform__Tenants</c> or <c>Platform__Templates</c>,
/// then the nearest ancestor of the working directory that has the folder, then beside the executable.
/// </summary>
public static class PackageFolders
{
    /// <exception cref="DirectoryNotFoundException">No such folder; the message says where it was looked for.</exception>
    public static string Tenants(string? option = null) => Find("tenants", "Platform__Tenants", option);

    /// <exception cref="DirectoryNotFoundException">No such folder; the message says where it was looked for.</exception>
    public static string Templates(string? option = null) => Find("templates", "Platform__Templates", option);

    internal static string Find(string name, string variable, string? option)
    {
        var given = option ?? Environment.GetEnvironmentVariable(variable);
        if (!string.IsNullOrWhiteSpace(given))
        {
            return Directory.Exists(given)
                ? Path.GetFullPath(given)
                : throw new DirectoryNotFoundException($"没有这个文件夹：{given}（由选项或环境变量 {variable} 指定）");
        }

        return InAncestor(Directory.GetCurrentDirectory(), name)
            ?? Existing(Path.Combine(AppContext.BaseDirectory, name))
            ?? throw new DirectoryNotFoundException(
                $"找不到 {name} 文件夹：当前目录及其上级、程序所在目录都没有。请用环境变量 {variable} 指定。");
    }

    internal static string? InAncestor(string start, string name)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Existing(Path.Combine(folder.FullName, name)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? Existing(string folder) => Directory.Exists(folder) ? folder : null;
}
