using System.Linq.Expressions;

namespace Platform.Web.Components.Tables;

/// <summary>An expression to order by, whatever its type; a database translates it like any OrderBy.</summary>
internal sealed record SortKey<T>(
    Func<IQueryable<T>, bool, IOrderedQueryable<T>> First, Func<IOrderedQueryable<T>, bool, IOrderedQueryable<T>> Then)
{
    public static SortKey<T> Of<TValue>(Expression<Func<T, TValue>> by) => new(
        (rows, descending) => descending ? rows.OrderByDescending(by) : rows.OrderBy(by),
        (rows, descending) => descending ? rows.ThenByDescending(by) : rows.ThenBy(by));
}
