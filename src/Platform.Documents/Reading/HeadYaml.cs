using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Platform.Documents.Reading;

/// <summary>Parses the head's YAML, of which only scalars, lists and maps are allowed.</summary>
internal sealed class HeadYaml(DiagnosticList diagnostics, int firstLine)
{
    private const int DeepestNesting = 3;

    /// <summary>The head's map, or null after a diagnostic.</summary>
    public HeadMapping? Parse(string yaml)
    {
        try
        {
            var parser = new Parser(new Scanner(new StringReader(yaml), skipComments: false));
            parser.Consume<StreamStart>();
            Refuse(parser);
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return new HeadMapping([], firstLine, 1);
            }

            return ReadRoot(parser);
        }
        // YamlDotNet answers an escape beyond Unicode (\UFFFFFFFF) with an ArgumentException.
        catch (Exception broken) when (broken is YamlException or ArgumentException)
        {
            var (line, column) = broken is YamlException { Start: var at } ? (Line(at), Column(at)) : (firstLine, 1);
            diagnostics.Add(line, column, "文首读不懂：请检查冒号后面是否有空格、引号是否成对、列表是否对齐；值里有“: ”时要用英文双引号括起来。");
            return null;
        }
    }

    private HeadMapping? ReadRoot(Parser parser)
    {
        if (Read(parser, 0) is not HeadMapping root)
        {
            diagnostics.Add(firstLine, 1, "文首应写成“键: 值”，每行一个。");
            return null;
        }

        Refuse(parser);
        parser.Consume<DocumentEnd>();
        Refuse(parser);
        parser.Consume<StreamEnd>();
        return root;
    }

    private HeadNode Read(Parser parser, int depth)
    {
        Refuse(parser);
        if (depth > DeepestNesting)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, "nested too deeply");
        }

        if (parser.Current is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false } or AnchorAlias)
        {
            var at = parser.Current!.Start;
            diagnostics.Add(Line(at), Column(at), "文首不能用 YAML 的锚点、别名和标签；值以 &、* 或 ! 开头时要用英文双引号括起来。");
        }

        return parser.Current switch
        {
            MappingStart => ReadMapping(parser, depth),
            SequenceStart => ReadSequence(parser, depth),
            AnchorAlias alias => Skip(parser, alias),
            _ => ReadScalar(parser),
        };
    }

    private HeadScalar ReadScalar(Parser parser)
    {
        var scalar = parser.Consume<Scalar>();
        return new HeadScalar(scalar.Value, Line(scalar.Start), Column(scalar.Start));
    }

    private HeadScalar Skip(Parser parser, AnchorAlias alias)
    {
        parser.MoveNext();
        return new HeadScalar("", Line(alias.Start), Column(alias.Start));
    }

    private HeadSequence ReadSequence(Parser parser, int depth)
    {
        var start = parser.Consume<SequenceStart>().Start;
        var items = new List<HeadNode>();
        for (Refuse(parser); !parser.TryConsume<SequenceEnd>(out _); Refuse(parser))
        {
            items.Add(Read(parser, depth + 1));
        }

        return new HeadSequence(items, Line(start), Column(start));
    }

    private HeadMapping ReadMapping(Parser parser, int depth)
    {
        var start = parser.Consume<MappingStart>().Start;
        var entries = new List<HeadEntry>();
        for (Refuse(parser); !parser.TryConsume<MappingEnd>(out _); Refuse(parser))
        {
            var key = ReadScalar(parser);
            entries.Add(new HeadEntry(key, Read(parser, depth + 1)));
        }

        return new HeadMapping(entries, Line(start), Column(start));
    }

    // An unquoted " #" would silently cut a value short.
    private void Refuse(Parser parser)
    {
        while (parser.Accept<Comment>(out var comment))
        {
            diagnostics.Add(Line(comment.Start), Column(comment.Start), "文首不能写注释；值里有“ #”时要用英文双引号括起来。");
            parser.MoveNext();
        }
    }

    private int Line(Mark mark) => firstLine + (int)mark.Line - 1;

    private static int Column(Mark mark) => (int)mark.Column;
}
