using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core;
using Platform.Core.Keys;
using Platform.Policy.Packages;

namespace Platform.Cli;

/// <summary>The database and the master key, by option or by the variables that the server reads (Platform__Database__…, Platform__MasterKeyFile).</summary>
internal sealed class DatabaseOption
{
    private readonly Option<string?> provider = new("--database-provider") { Description = "数据库：Sqlite、PostgreSql、SqlServer；不写则同服务端的 Platform__Database__Provider", HelpName = "NAME" };
    private readonly Option<string?> connection = new("--connection") { Description = "连接字符串；不写则同服务端的 Platform__Database__Connection", HelpName = "TEXT" };
    private readonly Option<string?> keyFile = new("--master-key-file") { Description = "主密钥文件；不写则同服务端的 Platform__MasterKeyFile", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Add(provider);
        command.Add(connection);
        command.Add(keyFile);
    }

    /// <exception cref="ConfigurationException">The database or the master key is not configured well.</exception>
    public ServiceProvider Services(SharedOptions options, ParseResult parsed)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Platform:Database:Provider"] = parsed.GetValue(provider),
            ["Platform:Database:Connection"] = parsed.GetValue(connection),
            ["Platform:MasterKeyFile"] = parsed.GetValue(keyFile),
        }.Where(pair => pair.Value is not null)).Build();
        return new ServiceCollection().AddLogging().AddSingleton(_ => TenantCatalog.Load(options.TenantsFolder(parsed))).AddPlatform().AddPlatformData(configuration, MasterKeySource.Read(configuration)).BuildServiceProvider();
    }
}
