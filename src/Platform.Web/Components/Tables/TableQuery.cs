using System.Globalization;

namespace Platform.Web.Components.Tables;

/// <summary>What the address asks of a table: page, rows per page, order and filters. Rubbish counts as not asked.</summary>
public sealed record TableQuery
{
    public const int LongestFilter = 100;

    public static readonly IReadOnlyList<int> Sizes = [20, 50, 100];

    /// <summary>From 1; beyond the last page the table shows its last.</summary>
    public int Page { get; init; } = 1;
    public int Size { get; init; } = Sizes[0];

    /// <summary>Name of the column to order by; null for the table's own order.</summary>
    public string? Sort { get; init; }
    public bool Descending { get; init; }

    /// <summary>Filled filters by name, trimmed.</summary>
    public IReadOnlyDictionary<string, string> Filters { get; init; } = new Dictionary<string, string>();

    /// <param name="query">page=2&amp;size=50&amp;sort=-amount&amp;status=accepted</param>
    /// <param name="sortable">Columns that may be ordered by.</param>
    /// <param name="filters">Filters that the table has.</param>
    public static TableQuery Read(IQueryCollection query, IEnumerable<string> sortable, IEnumerable<string> filters)
    {
        var sort = One(query, "sort");
        var column = sort.TrimStart('-');
        return new TableQuery
        {
            Page = Math.Max(1, Whole(query, "page") ?? 1),
            Size = Whole(query, "size") is { } size && Sizes.Contains(size) ? size : Sizes[0],
            Sort = sortable.Contains(column, StringComparer.Ordinal) ? column : null,
            Descending = sort.StartsWith('-'),
            Filters = filters.Select(name => (Name: name, Value: One(query, name)))
                .Where(filter => filter.Value.Length is > 0 and <= LongestFilter)
                .ToDictionary(filter => filter.Name, filter => filter.Value, StringComparer.Ordinal),
        };
    }

    /// <summary>The address of this query, beginning with a question mark; what is as usual is left out.</summary>
    public string Address() => QueryString.Create(Parts()).ToUriComponent() is { Length: > 0 } parts ? parts : "?";

    /// <summary>The same query, sent to a handler of the page.</summary>
    public string Address(string handler) => QueryString.Create(Parts().Append(new("handler", handler))).ToUriComponent();

    /// <summary>The order that a click on the column's head asks for: upwards, downwards, then the table's own.</summary>
    public TableQuery OrderedBy(string column) => this with
    {
        Page = 1,
        Sort = Sort == column && Descending ? null : column,
        Descending = Sort == column && !Descending,
    };

    private IEnumerable<KeyValuePair<string, string?>> Parts()
    {
        foreach (var (name, value) in Filters) yield return new(name, value);
        if (Sort is not null) yield return new("sort", (Descending ? "-" : "") + Sort);
        if (Size != Sizes[0]) yield return new("size", Size.ToString(CultureInfo.InvariantCulture));
        if (Page > 1) yield return new("page", Page.ToString(CultureInfo.InvariantCulture));
    }

    private static string One(IQueryCollection query, string name) => query[name] is [{ } value] ? value.Trim() : "";

    private static int? Whole(IQueryCollection query, string name) =>
        int.TryParse(One(query, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
