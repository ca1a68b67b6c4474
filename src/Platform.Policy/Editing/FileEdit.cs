using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;
using Platform.Policy.Shapes;
using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>Takes steps in the text of one file until there is none left, and sees that all else reads as before.</summary>
internal static class FileEdit
{
    private const int MostSteps = 5_000;

    /// <summary>Sets and removes keys, counted from the top of the file.</summary>
    public static (string? Text, Diagnostic? Fault) Set(PolicyFile file, ValueShape shape, IReadOnlyList<FieldChange> changes) =>
        Run(file, [.. changes.Select(change => TableEdit.Way("", change.Key))], (map, source) =>
        {
            var steps = new FieldSteps(source, Indentation.Of(source, map));
            return changes.Select(change => steps.Change(Slot.Top(map), shape, change)).FirstOrDefault(changed => changed is not null);
        });

    /// <param name="ways">Ways from the top of the file to the values that may change, such as /towns/cizhu.</param>
    /// <param name="next">The text after one step; null where nothing is left to do.</param>
    public static (string? Text, Diagnostic? Fault) Run(PolicyFile file, IReadOnlyList<string> ways, Func<YamlMap, SourceText, string?> next)
    {
        var (before, fault) = PackageFiles.Parse(file);
        if (before is null) return (null, fault);
        var (root, now) = (before, file);
        for (var count = 0; next(root, new SourceText(now.Text)) is { } text; count++)
        {
            now = file with { Text = text };
            (var read, fault) = PackageFiles.Parse(now);
            if (read is null || count == MostSteps) return (null, fault?.Message == FileFault.TooLarge.Message ? fault : Odd(before));
            root = read;
        }

        return TextOutline.Except(before, ways).SequenceEqual(TextOutline.Except(root, ways)) ? (now.Text, null) : (null, Odd(before));
    }

    private static Diagnostic Odd(YamlMap root) => EditFault.At(root.Place, "这份文件的写法特殊，不能用表单改", "直接改 YAML 文字");
}
