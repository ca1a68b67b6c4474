using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Platform.Tests.Data.SqlServer;

/// <summary>Transact-SQL, parsed as SQL Server 2019 would; statements inside EXEC(N'…') as well.</summary>
internal static class SqlServerScript
{
    public static (TSqlFragment Parsed, IReadOnlyList<string> Faults) Parse(string script)
    {
        var parsed = new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        var faults = errors.Select(error => $"{error.Line}: {error.Message}").ToList();
        if (parsed is not null)
        {
            var inner = new InnerStatements();
            parsed.Accept(inner);
            faults.AddRange(inner.Found.SelectMany(text => Parse(text).Faults));
        }

        return (parsed!, faults);
    }

    private sealed class InnerStatements : TSqlFragmentVisitor
    {
        public List<string> Found { get; } = [];

        public override void Visit(ExecutableStringList node) => Found.Add(string.Concat(node.Strings.OfType<StringLiteral>().Select(text => text.Value)));
    }
}
