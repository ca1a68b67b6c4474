using Platform.Templating;

namespace Platform.Cli.Templates;

internal static class IncludedTemplates
{
    /// <summary>Templates of a folder by their relative path; a name that is no file of the folder finds nothing.</summary>
    public static Func<string, Template?> In(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), path => path, StringComparer.Ordinal);
        return name => (files.GetValueOrDefault(name) ?? files.GetValueOrDefault(name + ".scriban")) is { } path
            ? Template.Parse(File.ReadAllText(path), name)
            : null;
    }
}
