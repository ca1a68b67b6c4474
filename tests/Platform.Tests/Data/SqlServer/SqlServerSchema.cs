using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Platform.Tests.Data.SqlServer;

/// <summary>
/// What SQL Server would say to a script that creates tables: rebuilt from the script, and checked for what a parser cannot see.
/// The numbers are SQL Server's own error numbers.
/// </summary>
internal sealed class SqlServerSchema : TSqlFragmentVisitor
{
    // A clustered key; indexes beside it may have 1,700 bytes, and need not here.
    private const int WidestKey = 900;
    private readonly Dictionary<string, Dictionary<string, int>> tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Table, string Name, string[] Columns, bool Unique)> keys = [];
    private readonly List<(string Table, string Name, string[] Columns, string Target, string[] Referenced, bool Cascades)> references = [];
    private readonly HashSet<string> unknownTypes = [];

    public static IReadOnlyList<string> Faults(string script)
    {
        var (parsed, faults) = SqlServerScript.Parse(script);
        if (faults.Count > 0)
        {
            return faults;
        }

        var schema = new SqlServerSchema();
        parsed.Accept(schema);
        return [.. schema.All()];
    }

    public override void Visit(CreateTableStatement node)
    {
        var table = node.SchemaObjectName.BaseIdentifier.Value;
        tables[table] = node.Definition.ColumnDefinitions.ToDictionary(column => column.ColumnIdentifier.Value, column => Width(column.DataType), StringComparer.OrdinalIgnoreCase);
        Add(table, node.Definition.TableConstraints);
    }

    public override void Visit(AlterTableAddTableElementStatement node)
    {
        var table = node.SchemaObjectName.BaseIdentifier.Value;
        foreach (var column in node.Definition.ColumnDefinitions)
        {
            tables[table][column.ColumnIdentifier.Value] = Width(column.DataType);
        }

        Add(table, node.Definition.TableConstraints);
    }

    public override void Visit(CreateIndexStatement node) =>
        keys.Add((node.OnName.BaseIdentifier.Value, node.Name.Value, [.. node.Columns.Select(Name)], node.Unique));

    private void Add(string table, IList<ConstraintDefinition> constraints)
    {
        keys.AddRange(constraints.OfType<UniqueConstraintDefinition>().Select(key => (table, key.ConstraintIdentifier.Value, key.Columns.Select(Name).ToArray(), true)));
        references.AddRange(constraints.OfType<ForeignKeyConstraintDefinition>().Select(key => (
            table,
            key.ConstraintIdentifier.Value,
            key.Columns.Select(column => column.Value).ToArray(),
            key.ReferenceTableName.BaseIdentifier.Value,
            key.ReferencedTableColumns.Select(column => column.Value).ToArray(),
            key.DeleteAction is DeleteUpdateAction.Cascade or DeleteUpdateAction.SetNull or DeleteUpdateAction.SetDefault)));
    }

    private IEnumerable<string> All() =>
        unknownTypes.Select(type => $"2715: no type {type}")
            .Concat(keys.SelectMany(key => Columns(key.Table, key.Name, key.Columns)))
            .Concat(keys.Where(key => Bytes(key.Table, key.Columns) > WidestKey).Select(key => $"1944: {key.Name} has {Bytes(key.Table, key.Columns)} bytes, over {WidestKey}"))
            .Concat(references.SelectMany(Reference))
            .Concat(CascadePaths());

    private IEnumerable<string> Columns(string table, string name, string[] columns) => tables.TryGetValue(table, out var known)
        ? columns.Where(column => !known.ContainsKey(column)).Select(column => $"1911: {name}: no column {table}.{column}")
        : [$"1088: {name}: no table {table}"];

    private IEnumerable<string> Reference((string Table, string Name, string[] Columns, string Target, string[] Referenced, bool Cascades) key)
    {
        if (!tables.ContainsKey(key.Target))
        {
            return [$"1767: {key.Name}: no table {key.Target}"];
        }

        var missing = Columns(key.Table, key.Name, key.Columns).Concat(Columns(key.Target, key.Name, key.Referenced)).ToList();
        return missing.Count > 0 || keys.Exists(target => target.Unique && target.Table == key.Target && target.Columns.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(key.Referenced))
            ? missing
            : [$"1776: {key.Name}: no key of {key.Target} has just {string.Join(", ", key.Referenced)}"];
    }

    private IEnumerable<string> CascadePaths() =>
        from start in tables.Keys
        from reached in Reached(start, []).GroupBy(table => table)
        where reached.Count() > 1 || reached.Key == start
        select $"1785: deleting from {start} reaches {reached.Key} by several paths or in a cycle";

    private IEnumerable<string> Reached(string from, HashSet<string> passed) => references
        .Where(key => key.Cascades && key.Target == from && !passed.Contains(key.Table))
        .SelectMany(key => Reached(key.Table, [.. passed, from, key.Table]).Prepend(key.Table));

    private int Bytes(string table, string[] columns) =>
        tables.TryGetValue(table, out var known) ? columns.Sum(column => known.GetValueOrDefault(column)) : 0;

    private int Width(DataTypeReference type)
    {
        if (type is not SqlDataTypeReference known)
        {
            unknownTypes.Add(type.Name.BaseIdentifier.Value);
            return 0;
        }

        var length = known.Parameters.FirstOrDefault() switch { IntegerLiteral number => int.Parse(number.Value, CultureInfo.InvariantCulture), MaxLiteral => 8000, _ => 1 };
        return known.SqlDataTypeOption switch
        {
            SqlDataTypeOption.NVarChar or SqlDataTypeOption.NChar => 2 * length,
            SqlDataTypeOption.VarChar or SqlDataTypeOption.Char or SqlDataTypeOption.VarBinary or SqlDataTypeOption.Binary => length,
            SqlDataTypeOption.UniqueIdentifier => 16,
            SqlDataTypeOption.DateTimeOffset => 10,
            _ => 8,
        };
    }

    private static string Name(ColumnWithSortOrder column) => column.Column.MultiPartIdentifier.Identifiers[^1].Value;
}
