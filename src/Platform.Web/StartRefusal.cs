using System.Data.Common;
using Platform.Core;

namespace Platform.Web;

/// <summary>What to say when the platform cannot start, and what to do about it; null for a fault of our own.</summary>
internal static class StartRefusal
{
    public static string? Of(Exception failure) => failure switch
    {
        ConfigurationException or DirectoryNotFoundException or FileNotFoundException => failure.Message,
        DbException => $"数据库用不了：{failure.Message}。请检查 Platform__Database__Provider、Platform__Database__Connection 和数据库服务。",
        InvalidOperationException { InnerException: DbException inner } => Of(inner),
        _ => null,
    };
}
