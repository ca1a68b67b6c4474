using System.Text.RegularExpressions;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Data;

/// <summary>Ways past the tenant that the compiler allows and this house does not.</summary>
public sealed partial class ForbiddenCallsTests
{
    private static readonly string Source = RepositoryFolder.Of("src");
    private static readonly string DataFolder = Path.Combine("Platform.Core", "Data") + Path.DirectorySeparatorChar;

    [Fact]
    public void Source_Any_LiftsFiltersByNameOnly() => Assert.Empty(Matches(LiftsAll(), _ => true));

    [Fact]
    public void Source_OutsideData_WritesNoSqlAndBeginsNoTransactionButTheGuardedOne() => Assert.Empty(Matches(RawSql(), file => !file.StartsWith(DataFolder, StringComparison.Ordinal)));

    [Fact]
    public void Source_Any_PoolsNoContextAndSavesAsynchronously() => Assert.Empty(Matches(PoolsOrBlocks(), _ => true));

    [Theory]
    [InlineData("db.Set<Account>().IgnoreQueryFilters().ToListAsync()")]
    [InlineData("db.Database.SqlQueryRaw<int>(text)")]
    [InlineData("await db.Database.ExecuteSqlAsync($\"…\")")]
    [InlineData("set.FromSqlRaw(text)")]
    [InlineData("await db.Database.BeginTransactionAsync(cancellation)")]
    [InlineData("services.AddDbContextPool<SqliteDb>()")]
    [InlineData("db.SaveChanges();")]
    public void Rules_OfAPlantedFault_FindIt(string line) =>
        Assert.True(LiftsAll().IsMatch(line) || RawSql().IsMatch(line) || PoolsOrBlocks().IsMatch(line));

    private static IEnumerable<string> Matches(Regex forbidden, Func<string, bool> applies) =>
        from path in Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(Source, path)
        where !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules") && applies(file)
        from line in File.ReadLines(path).Index()
        where forbidden.IsMatch(line.Item)
        select $"{file}:{line.Index + 1}: {line.Item.Trim()}";

    [GeneratedRegex(@"IgnoreQueryFilters\(\s*\)")]
    private static partial Regex LiftsAll();

    [GeneratedRegex(@"\.(SqlQuery|SqlQueryRaw|ExecuteSql|ExecuteSqlRaw|ExecuteSqlInterpolated|FromSql|FromSqlRaw|FromSqlInterpolated)(Async)?(<[^>]+>)?\(|GetDbConnection\(|BeginTransaction(Async)?\(")]
    private static partial Regex RawSql();

    [GeneratedRegex(@"AddDbContextPool|AddPooledDbContextFactory|\.SaveChanges\(\s*\)")]
    private static partial Regex PoolsOrBlocks();
}
