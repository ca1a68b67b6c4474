using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;
using YamlDotNet.Core;

namespace Platform.Policy.Yaml;

/// <summary>Reads one file into nodes; whatever is wrong becomes a finding and the answer is null.</summary>
internal static class YamlReader
{
    public static YamlNode? Read(PolicyFile file, Findings findings)
    {
        if (!TextScreen.Passes(file, findings)) return null;
        try
        {
            var scanner = new Scanner(new StringReader(file.Text), skipComments: true);
            return new YamlTree(file.Path, new YamlEvents(scanner), findings).Read();
        }
        catch (RefusedYamlException)
        {
            return null;
        }
        catch (YamlException fault)
        {
            var (message, fix) = YamlSentences.For(fault);
            findings.Error(PlaceOf(fault, file), message, fix);
            return null;
        }
    }

    // The parser places a tab at the start of the value before it; the tab itself stands at the end.
    private static Place PlaceOf(YamlException fault, PolicyFile file)
    {
        var mark = fault.Message.Contains("tab", StringComparison.Ordinal) ? fault.End : fault.Start;
        var lines = file.Text.Split('\n');
        return mark.Line <= lines.Length
            ? new Place(file.Path, (int)mark.Line, (int)mark.Column)
            : new Place(file.Path, lines.Length, lines[^1].Length + 1);
    }
}
