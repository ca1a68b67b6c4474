using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Platform.Documents.Checking;

/// <summary>Reads a rule file; whatever is wrong in it stops the program from using it.</summary>
internal static class RuleBookReader
{
    public static RuleBook Read(string yaml, string file)
    {
        var root = RuleNode.Root(Parse(yaml, file), file);
        root.AllowOnly("standard", "title", "in_force", "faces", "rules");
        var faces = root.Map("faces").ToDictionary(face => face.Key, face => Face(face.Value));
        var rules = root.List("rules").Select(node => RuleReader.Read(node, faces)).ToList();
        if (rules.GroupBy(rule => rule.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new RuleBookException($"{file}：规则“{twice.Key}”写了两次");
        }

        return new RuleBook(root.Text("standard"), root.Text("title"), root.Text("in_force"), faces, rules);
    }

    private static TypefaceNames Face(RuleNode node)
    {
        node.AllowOnly("names", "substitutes");
        return new TypefaceNames(node.Texts("names"), node.Texts("substitutes"));
    }

    private static YamlNode Parse(string yaml, string file)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [var only] ? only.RootNode : throw new RuleBookException($"{file}：应当是一份 YAML");
        }
        catch (YamlException broken)
        {
            throw new RuleBookException($"{file}:{broken.Start.Line}：YAML 读不懂：{broken.Message}");
        }
    }
}
