using Platform.Policy.Diagnostics;
using Platform.Policy.Yaml;

namespace Platform.Policy.Packages;

/// <summary>Where a district's profile says something, for errors that only whoever knows the other districts can find.</summary>
public static class ProfilePlace
{
    /// <param name="key">Of <c>tenant.yaml</c>: <c>code</c> or <c>hosts</c>.</param>
    /// <param name="value">What is wrong; one of a list where the key has several.</param>
    public static Diagnostic Error(string slug, IEnumerable<PolicyFile> files, string key, string value, string message, string fix)
    {
        var path = $"{slug}/tenant.yaml";
        var place = files.FirstOrDefault(file => file.Path == path) is { } file ? PlaceOf(file, key, value) : Place.Top(path);
        return new Diagnostic(place.File, place.Line, place.Column, Severity.Error, message, fix);
    }

    private static Place PlaceOf(PolicyFile file, string key, string value)
    {
        var written = (YamlReader.Read(file, new Findings()) as YamlMap)?.Find(key);
        var one = (written as YamlList)?.Items.FirstOrDefault(item => item is YamlScalar scalar && scalar.Text.Equals(value, StringComparison.OrdinalIgnoreCase));
        return (one ?? written)?.Place ?? Place.Top(file.Path);
    }
}
