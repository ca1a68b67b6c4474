using System.CommandLine;
using System.Diagnostics;
using Platform.Policy.Archives;
using Platform.Policy.Differences;
using Platform.Policy.Packages;
using Platform.Policy.Wording;

namespace Platform.Cli.Comparison;

/// <summary>What one version of a package says otherwise than another, and where the later one meets the layers above.</summary>
internal static class ListChanges
{
    public static Command Command(SharedOptions options)
    {
        var before = new Argument<string>("BEFORE") { Description = "原来的政策包：文件夹或 zip 文件" };
        var after = new Argument<string>("AFTER") { Description = "改过的政策包：文件夹或 zip 文件" };
        var format = FormatOption.New("text 或 json", "text", "json");
        var command = new Command("changes", "逐句列出同一区县两个版本的不同，并提示与上级政策不一致之处") { before, after, format };
        command.SetAction(parsed => Run(options, parsed, [parsed.GetRequiredValue(before), parsed.GetRequiredValue(after)], parsed.GetValue(options.Json) || parsed.GetValue(format) == "json"));
        return command;
    }

    private static int Run(SharedOptions options, ParseResult parsed, string[] paths, bool json)
    {
        var console = parsed.InvocationConfiguration;
        var others = new FolderPolicySource(options.TenantsFolder(parsed));
        if (Load(paths[0], others, console.Error) is not { } before || Load(paths[1], others, console.Error) is not { } after) return ExitCode.Refused;
        if (before.Profile.Code != after.Profile.Code)
        {
            console.Error.WriteLine($"两个政策包不是同一区县：{before.Profile.Name}（{before.Profile.Code}）、{after.Profile.Name}（{after.Profile.Code}）");
            return ExitCode.Refused;
        }

        var (differences, findings) = (PackageDifferences.Of(before, after), Conformity.Of(after));
        if (json) JsonOutput.Write(console.Output, new { differences.Groups, Conformity = findings });
        else Write(differences, findings, console.Output);
        return ExitCode.Done;
    }

    private static TenantPackage? Load(string path, FolderPolicySource others, TextWriter error)
    {
        switch (PackagePath.Read(path))
        {
            case ArchiveReading.Refused refused:
                error.WriteLine($"{path}：{refused.Reason}");
                return null;
            case ArchiveReading.Done done:
                var loaded = new PackageLoader(new ReplacedPolicySource(others, done.Slug, done.Files)).Load(done.Slug);
                if (loaded?.District is { } district) return district;
                error.WriteLine($"{path}：政策包有错，或者不是区县的政策包\n{string.Join('\n', loaded?.Diagnostics ?? [])}");
                return null;
            default:
                throw new UnreachableException();
        }
    }

    private static void Write(PackageDifferences differences, IReadOnlyList<ConformityFinding> findings, TextWriter output)
    {
        if (differences.IsEmpty) output.WriteLine("两个版本没有不同");
        foreach (var group in differences.Groups)
        {
            output.WriteLine(group.Title);
            foreach (var one in group.Differences) output.WriteLine($"  {one.Sentence}{(one.ShowsFrom is { } day ? $"，自{DateWords.Day(day)}起" : "")}");
        }

        if (findings.Count > 0) output.WriteLine("与上级政策");
        foreach (var finding in findings) output.WriteLine($"  {finding.Sentence}");
    }
}
