using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Yaml;

namespace Platform.Policy.Packages;

/// <summary>Reads one YAML file into a record by the rules of packages, for declarations that are not part of a package.</summary>
public static class YamlRecord
{
    /// <param name="path">The file's name, as diagnostics show it.</param>
    /// <returns>The record, or null with every fault: file, line, column, sentence and fix.</returns>
    public static (T? Value, IReadOnlyList<Diagnostic> Faults) Read<T>(string path, string text)
        where T : class
    {
        var findings = new Findings();
        var node = YamlReader.Read(new PolicyFile(path, text), findings);
        var record = node is null ? null : new Binder(new KnownNames(), findings).Record<T>(node);
        return findings.HasErrors ? (null, [.. findings.Sorted()]) : (record, []);
    }
}
