using System.CommandLine;
using Platform.Policy.Starter;

namespace Platform.Cli.Tenants;

/// <summary>Writes a starter package that validates and renders at once.</summary>
internal static class NewTenant
{
    public static Command Command(SharedOptions options)
    {
        var slug = TenantArgument.New();
        var name = new Option<string>("--name") { Description = "全称，如 某市某区", Required = true };
        var code = new Option<string>("--code") { Description = "六位行政区划代码", Required = true };
        var extends = new Option<string[]>("--extends") { Description = "继承的上级政策层", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["national"] };
        var command = new Command("new", "新建区县政策包，写好即可检查和出文") { slug, name, code, extends };
        command.SetAction(parsed => Run(options, parsed, parsed.GetRequiredValue(slug), parsed.GetRequiredValue(name), parsed.GetRequiredValue(code), parsed.GetValue(extends) ?? []));
        return command;
    }

    private static int Run(SharedOptions options, ParseResult parsed, string slug, string name, string code, string[] extends)
    {
        var console = parsed.InvocationConfiguration;
        var tenants = options.TenantsFolder(parsed);
        var created = StarterPackage.Create(slug, name, code, extends);
        if (created.Errors.Count > 0)
        {
            console.Error.WriteLine(string.Join('\n', created.Errors));
            return ExitCode.Refused;
        }

        var folder = Path.Combine(tenants, slug);
        if (Directory.Exists(folder))
        {
            console.Error.WriteLine($"已有区县“{slug}”，没有改动");
            return ExitCode.Refused;
        }

        foreach (var file in created.Files)
        {
            var path = Path.Combine(tenants, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
            console.Output.WriteLine(Path.Combine("tenants", file.Path));
        }

        console.Output.WriteLine($"已建好 {slug}：请按各文件 note: 的提示填写，再运行 tenants validate");
        return ExitCode.Done;
    }
}
