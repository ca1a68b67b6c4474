using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Platform.Policy.Model;

namespace Platform.Cli.Tenants;

/// <summary>One written value of a policy and where it comes from.</summary>
internal sealed record PolicyLine(string Collection, string Id, string Key, string Value, string Layer, string Document, string? Clause, string File, int Line)
{
    /// <summary>Layer, document and clause, as far as the value has them.</summary>
    [JsonIgnore]
    public string Place => string.Join(" · ", new[] { Layer, Document, Clause }.Where(part => !string.IsNullOrEmpty(part)));
}

internal static class PolicyListing
{
    public static IReadOnlyList<PolicyLine> Of(PolicyView view) => [.. view.Items.SelectMany(Lines)];

    private static IEnumerable<PolicyLine> Lines(PolicyItem item) =>
        from property in item.GetType().GetProperties()
        where property.GetCustomAttribute<NotWrittenAttribute>() is null && property.Name is not ("EqualityContract" or "Clause" or "Sort" or "Applies" or "Binding")
        let value = Text(property.GetValue(item))
        where value.Length > 0
        let key = JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)
        let source = item.FieldSources.GetValueOrDefault(key) ?? item.Source
        select new PolicyLine(item.Source.Collection, item.Id, key, value, source.LayerName, source.DocumentNumber ?? source.DocumentTitle, source.Clause ?? item.Clause, source.File, source.Line);

    private static string Text(object? value) => value switch
    {
        null or false => "",
        string text => text,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum option => JsonNamingPolicy.SnakeCaseLower.ConvertName(option.ToString()),
        IDictionary map => string.Join("；", map.Values.Cast<object>().Select(Text)),
        IEnumerable list => string.Join("；", list.Cast<object>().Select(Text)),
        IFormattable figure => figure.ToString(null, CultureInfo.InvariantCulture),
        _ when value.GetType().IsClass => string.Join(" ", value.GetType().GetProperties().Where(property => property.Name != "EqualityContract").Select(property => Text(property.GetValue(value))).Where(text => text.Length > 0)),
        _ => value.ToString() ?? "",
    };
}
