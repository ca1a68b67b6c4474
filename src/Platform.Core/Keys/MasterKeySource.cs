using Microsoft.Extensions.Configuration;

namespace Platform.Core.Keys;

/// <summary>Where the master key comes from: <c>Platform:MasterKey</c>, or the file that <c>Platform:MasterKeyFile</c> names.</summary>
public static class MasterKeySource
{
    private const string DemoFile = "demo-master.key";

    /// <exception cref="ConfigurationException">None is given, or it cannot be read.</exception>
    public static MasterKey Read(IConfiguration configuration)
    {
        if (configuration["Platform:MasterKey"] is { Length: > 0 } text)
        {
            return MasterKey.Parse(text);
        }

        return configuration["Platform:MasterKeyFile"] is { Length: > 0 } file
            ? MasterKey.Parse(Text(file))
            : throw new ConfigurationException("没有主密钥，不能启动。用 openssl rand -base64 32 生成一个，写进文件，再用 Platform__MasterKeyFile 指出这个文件；请妥善备份，丢了就无法验证审计记录、解开加密资料。");
    }

    /// <summary>The key of a demonstration, made on its first start and kept beside its database.</summary>
    public static MasterKey OfDemo(string folder)
    {
        var file = Path.Combine(folder, DemoFile);
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(file, MasterKey.Create());
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }

        return MasterKey.Parse(Text(file));
    }

    private static string Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"读不到主密钥文件 {file}：{refused.Message}");
        }
    }
}
