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
            var parser = new Parser(new Scanner(new StringReader(file.Text), skipComments: true));
            return new YamlTree(file.Path, parser, findings).Read();
        }
        catch (RefusedYamlException)
        {
            return null;
        }
        catch (YamlException fault)
        {
            var (message, fix) = YamlSentences.For(fault);
            findings.Error(new Place(file.Path, (int)fault.Start.Line, (int)fault.Start.Column), message, fix);
            return null;
        }
    }
}
