using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;
using Platform.Policy.Yaml;

namespace Platform.Policy.Subsidies.Facts;

/// <summary>个案事实: the facts of one case. What is not given is missing, which is never the same as 0.</summary>
public sealed class CaseFacts
{
    internal CaseFacts(FactTable table, IReadOnlyList<string> unknown)
    {
        Table = table;
        Unknown = unknown;
    }

    /// <summary>The same facts as a table of one row.</summary>
    public FactTable Table { get; }

    /// <summary>Given names that no fact has, each as a sentence.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>
    /// Facts by name, as a form sends them: <c>places</c>, <c>enrolled.infant</c>, <c>children.0.age_months</c>, and
    /// <c>grade@2</c> for what is different in the second year. Values as people write them: 120, true or 是, level_3 or 三级,
    /// 2024-12-16, several options or the days of each month with ；. An empty value is a missing one.
    /// </summary>
    public static CaseFacts Of(FactCatalog facts, IReadOnlyDictionary<string, string> answers) =>
        CaseReader.Read(facts, answers.Select(answer => new WrittenFact(answer.Key, answer.Value, null)), null);

    /// <summary>
    /// Facts from YAML or JSON text: the same names, with options, columns and later years (<c>years: {2: {grade: level_4}}</c>)
    /// as nested tables. Null when the text cannot be read; then the diagnostics say why, with line and column.
    /// </summary>
    public static CaseFacts? Parse(FactCatalog facts, string text, string fileName, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var findings = new Findings();
        CaseFacts? read = null;
        if (YamlReader.Read(new PolicyFile(fileName, text), findings) is { } node)
        {
            if (node is YamlMap map) read = CaseReader.Read(facts, CaseYaml.Flatten(map), findings);
            else findings.Error(node.Place, "这里应是“事实: 值”的表", "逐行写事实的键和值，如 places: 120");
        }

        diagnostics = findings.Sorted();
        return findings.HasErrors ? null : read;
    }
}
