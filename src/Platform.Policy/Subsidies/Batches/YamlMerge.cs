using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Yaml;

namespace Platform.Policy.Subsidies.Batches;

/// <summary>Puts a change over what is written.</summary>
internal static class YamlMerge
{
    public static YamlMap Merge(YamlMap written, YamlMap change)
    {
        var entries = written.Entries.ToList();
        foreach (var entry in change.Entries)
        {
            var at = entries.FindIndex(known => known.Key.Text == entry.Key.Text);
            if (entry.Value is YamlScalar { IsEmpty: true })
            {
                if (at >= 0) entries.RemoveAt(at);
            }
            else if (at < 0) entries.Add(entry);
            else entries[at] = entries[at].Value is YamlMap below && entry.Value is YamlMap above ? entry with { Value = Merge(below, above) } : entry;
        }

        return new YamlMap(change.Place, entries);
    }
}

/// <summary>The node of an item as its file has it.</summary>
internal static class SourceNode
{
    public static YamlMap? Of(TenantPackage package, PolicyItem item)
    {
        var files = package.Layers.SelectMany(layer => layer.Files).Concat(package.Files);
        return files.FirstOrDefault(file => file.Path == item.Source.File) is { } found
            && YamlReader.Read(found, new Findings()) is YamlMap map ? map.Find(item.Id) as YamlMap : null;
    }
}
