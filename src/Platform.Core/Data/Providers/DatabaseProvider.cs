namespace Platform.Core.Data.Providers;

/// <summary>Which database the platform stands on.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded; one file.</summary>
    Sqlite,

    /// <summary>PostgreSQL and its family (openGauss, Kingbase).</summary>
    PostgreSql,

    SqlServer,
}
