using Platform.Policy.Diagnostics;
using Platform.Policy.Yaml;

namespace Platform.Policy.Subsidies.Facts;

/// <summary>A fact as written, with its place where it comes from a file.</summary>
internal sealed record WrittenFact(string Name, string Text, Place? Place);

/// <summary>Nested tables as plain names: enrolled: {infant: 5} is enrolled.infant, years: {2: {grade: x}} is grade@2.</summary>
internal static class CaseYaml
{
    public static IEnumerable<WrittenFact> Flatten(YamlMap map) => map.Entries.SelectMany(entry => entry.Key.Text == "years" && entry.Value is YamlMap years
        ? years.Entries.SelectMany(year => Flat("", $"@{year.Key.Text}", year.Value, year.Key.Place))
        : Flat(entry.Key.Text, "", entry.Value, entry.Key.Place));

    private static IEnumerable<WrittenFact> Flat(string name, string year, YamlNode node, Place place) => node switch
    {
        YamlScalar scalar => [new WrittenFact(name + year, scalar is { Plain: true, IsEmpty: true } ? "" : scalar.Text, place)],
        YamlMap map => map.Entries.SelectMany(entry => Flat(Join(name, entry.Key.Text), year, entry.Value, entry.Key.Place)),
        YamlList { Items: [YamlMap, ..] } list => list.Items.SelectMany((item, index) => Flat($"{name}.{index}", year, item, item.Place)),
        YamlList list => [new WrittenFact(name + year, list.Items.Count == 0 ? "[]" : string.Join(';', list.Items.OfType<YamlScalar>().Select(item => item.Text)), place)],
        _ => [],
    };

    private static string Join(string name, string key) => name.Length == 0 ? key : $"{name}.{key}";
}
