using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace Platform.Core.Data.Providers;

/// <summary>Tells the database whose session this is, so that row-level security holds where a filter was forgotten.</summary>
internal sealed class SessionTenant : DbConnectionInterceptor
{
    public const string PostgresSetting = "platform.tenant";
    public const string SqlServerKey = "tenant";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection, eventData.Context);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection, eventData.Context);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>For work that goes on inside another tenant on a connection that is open.</summary>
    public static async Task TellAsync(PlatformDb db, CancellationToken cancellation)
    {
        await using var command = Command(db.Database.GetDbConnection(), db);
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    private static DbCommand Command(DbConnection connection, DbContext? context)
    {
        var command = connection.CreateCommand();
        command.CommandText = context is PostgresDb
            ? $"SELECT set_config('{PostgresSetting}', @tenant, false)"
            : $"EXEC sp_set_session_context @key = N'{SqlServerKey}', @value = @tenant";
        var tenant = command.CreateParameter();
        tenant.ParameterName = "@tenant";
        tenant.Value = (context as PlatformDb)?.TenantId?.ToString() ?? "";
        command.Parameters.Add(tenant);
        return command;
    }
}
