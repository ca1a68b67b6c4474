using Platform.Policy.Diagnostics;
using Platform.Policy.Shapes;
using Platform.Policy.Yaml;

namespace Platform.Policy.Binding;

/// <summary>A list of names names each once.</summary>
internal static class Repetitions
{
    public static void Report(KeyShape key, YamlList list, Findings findings)
    {
        foreach (var again in list.Items.OfType<YamlScalar>().GroupBy(item => item.Text, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
            findings.Error(again.Place, $"{key.Name} 里 {again.Text} 写了两遍", "删去一处");
    }
}
