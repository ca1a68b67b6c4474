using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

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
