using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core;
using Platform.Core.Notices.Templates;
using Platform.Policy.Packages;

namespace Platform.Cli;

/// <summary>Options of every command: where packages and templates are, and whether a program reads the answer.</summary>
internal sealed class SharedOptions
{
    public Option<string?> Tenants { get; } = new("--tenants") { Description = "政策包文件夹", HelpName = "DIR", Recursive = true };
    public Option<string?> Templates { get; } = new("--templates") { Description = "共用模板文件夹", HelpName = "DIR", Recursive = true };
    public Option<bool> Json { get; } = new("--json") { Description = "以 JSON 输出，供程序读取", Recursive = true };

    public void AddTo(RootCommand root)
    {
        root.Add(Tenants);
        root.Add(Templates);
        root.Add(Json);
    }

    public string TenantsFolder(ParseResult parsed) => PackageFolders.Tenants(parsed.GetValue(Tenants));

    public string TemplatesFolder(ParseResult parsed) => PackageFolders.Templates(parsed.GetValue(Templates));

    /// <summary>All packages, read together.</summary>
    public TenantCatalog Catalog(ParseResult parsed) => TenantCatalog.Load(TenantsFolder(parsed));

    /// <summary>The platform over the folders that the options name.</summary>
    public IServiceProvider Services(ParseResult parsed) => new ServiceCollection()
        .AddSingleton<IPolicySource>(_ => new FolderPolicySource(TenantsFolder(parsed)))
        .AddSingleton(_ => new TemplateFiles(TemplatesFolder(parsed), TenantsFolder(parsed)))
        .AddPlatform()
        .BuildServiceProvider();
}
