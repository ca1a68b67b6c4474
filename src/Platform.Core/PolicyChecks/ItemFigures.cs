using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Platform.Policy.Model;

namespace Platform.Core.PolicyChecks;

/// <summary>A figure or sentence of an item, with the clause it must stand in.</summary>
internal sealed record StatedFigure(string Key, decimal? Number, DateOnly? Day, string? Text, string? Clause);

/// <summary>Everything an item states in numbers, whatever its type: decimals, days, and sentences with digits.</summary>
internal static class ItemFigures
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();
    private static readonly string[] NotStated =
        ["Id", "Source", "Overrides", "FieldSources", "SourceId", "Note", "Clause", "Sort", "EqualityContract", "LeftOpen", "Certificate", "Assumptions", "Otherwise"];

    public static IEnumerable<StatedFigure> Of(PolicyItem item) => Walk(item, item.Clause);

    private static IEnumerable<StatedFigure> Walk(object record, string? clause) =>
        Properties.GetOrAdd(record.GetType(), Stated).SelectMany(property => Figures(property.Name, property.GetValue(record), clause));

    private static IEnumerable<StatedFigure> Figures(string key, object? value, string? clause) => value switch
    {
        null or bool or Enum or int => [],
        // The whole of something needs no figure in the document.
        decimal and 100 when key == nameof(Share.Percent) => [],
        decimal number => [new(key, number, null, null, clause)],
        DateOnly day => [new(key, null, day, null, clause)],
        string text when IsName(text) => [],
        string text => [new(key, null, null, text, clause)],
        IDictionary map => map.Values.Cast<object>().SelectMany(entry => Figures(key, entry, clause)),
        IEnumerable list => list.Cast<object>().SelectMany(entry => Figures(key, entry, clause)),
        _ => Walk(value, (string?)value.GetType().GetProperty("Clause")?.GetValue(value) ?? clause),
    };

    private static bool IsPrintedOrdinal(PropertyInfo property) => property.Name == nameof(Duty.Number) && property.PropertyType == typeof(string);

    // A key such as level_3 names a fact or an option; its digits are not a figure.
    private static bool IsName(string text) => text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '@' or '-') && text.Any(char.IsAsciiLetterLower);

    private static PropertyInfo[] Stated(Type type) =>
    [
        .. type.GetProperties().Where(property =>
            !NotStated.Contains(property.Name) && !IsPrintedOrdinal(property) && property.GetIndexParameters().Length == 0
            && property.GetCustomAttribute<ReferencesAttribute>() is null && property.GetCustomAttribute<NotWrittenAttribute>() is null),
    ];
}
