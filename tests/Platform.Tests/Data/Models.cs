using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Core.Data.Providers;

namespace Platform.Tests.Data;

/// <summary>The model as each database sees it; no connection is opened.</summary>
internal static class Models
{
    public static readonly IModel Postgres = Context<PostgresDb>().Model;

    public static TDb Context<TDb>()
        where TDb : DbContext => ((IDesignTimeDbContextFactory<TDb>)(object)new DesignTimeFactory()).CreateDbContext([]);
}
