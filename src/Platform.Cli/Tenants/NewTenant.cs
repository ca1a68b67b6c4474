using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Time;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Starter;

namespace Platform.Cli.Tenants;

/// <summary>Writes a starter package that validates and renders at once.</summary>
internal static class NewTenant
{
    private static readonly Dictionary<string, JurisdictionKind?> Kinds = new()
    {
        ["区"] = JurisdictionKind.District,
        ["旗"] = JurisdictionKind.Banner,
        ["县"] = JurisdictionKind.County,
        ["市"] = JurisdictionKind.City,
    };

    public static Command Command(SharedOptions options)
    {
        var slug = TenantArgument.New();
        var name = new Option<string>("--name") { Description = "名称，如 样例区", Required = true };
        var code = new Option<string>("--code") { Description = "六位行政区划代码", Required = true };
        var kind = new Option<string?>("--kind") { Description = "区、旗、县或市；不写则看名称的最后一个字" };
        var extends = new Option<string[]>("--extends") { Description = "继承的上级政策层", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["national"] };
        var command = new Command("new", "新建区县政策包，写好即可检查和出文") { slug, name, code, kind, extends };
        command.SetAction(parsed => Run(options, parsed, parsed.GetRequiredValue(slug), kind: parsed.GetValue(kind), create: (shape, today) =>
            StarterPackage.Create(parsed.GetRequiredValue(slug), parsed.GetRequiredValue(name), parsed.GetRequiredValue(code), shape, parsed.GetValue(extends) ?? [], today),
            name: parsed.GetRequiredValue(name)));
        return command;
    }

    private static int Run(
        SharedOptions options, ParseResult parsed, string slug, string? kind, string name, Func<JurisdictionKind, DateOnly, IReadOnlyList<PolicyFile>> create)
    {
        var console = parsed.InvocationConfiguration;
        var tenants = options.TenantsFolder(parsed);
        if (Kinds.GetValueOrDefault(kind ?? name[^1..]) is not { } shape)
        {
            console.Error.WriteLine($"看不出“{name}”是区、旗、县还是市；请写 --kind");
            return ExitCode.WrongUsage;
        }

        try
        {
            var files = create(shape, options.Services(parsed).GetRequiredService<Calendar>().Today());
            return Write(tenants, slug, files, console);
        }
        catch (ArgumentException refused)
        {
            console.Error.WriteLine(refused.Message);
            return ExitCode.Refused;
        }
    }

    /// <summary>What would be wrong with the package beside those already in the folder: an unknown layer, a code that is taken.</summary>
    private static List<Diagnostic> Errors(string tenants, string slug, IReadOnlyList<PolicyFile> files)
    {
        var all = InFolder(new FolderPolicySource(tenants)).Where(file => file.Fault is null).Concat(files);
        var catalog = TenantCatalog.Load(new MemoryPolicySource(all.ToDictionary(file => file.Path, file => file.Text)));
        return [.. catalog.Diagnostics.Where(found => found.Package == slug && found.Severity == Severity.Error)];
    }

    private static IEnumerable<PolicyFile> InFolder(FolderPolicySource folder) =>
        folder.Slugs().Select(folder.Find).OfType<PackageVersion>().SelectMany(version => version.Read());

    private static int Write(string tenants, string slug, IReadOnlyList<PolicyFile> files, InvocationConfiguration console)
    {
        if (Directory.Exists(Path.Combine(tenants, slug)))
        {
            console.Error.WriteLine($"已有区县“{slug}”，没有改动");
            return ExitCode.Refused;
        }

        if (Errors(tenants, slug, files) is [_, ..] errors)
        {
            errors.ForEach(error => console.Error.WriteLine(error));
            return ExitCode.Refused;
        }

        foreach (var file in files)
        {
            var path = Path.Combine(tenants, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
            console.Output.WriteLine(path);
        }

        console.Output.WriteLine($"已建好 {slug}：请按各文件 note: 的提示填写，再运行 tenants validate");
        return ExitCode.Done;
    }
}
