using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Platform.Policy.Yaml;

/// <summary>The parser's events, one after another; whatever the parser cannot take is a <see cref="YamlException"/>.</summary>
internal sealed class YamlEvents(Scanner scanner)
{
    private readonly Parser _parser = new(scanner);

    public ParsingEvent Next()
    {
        try
        {
            _parser.MoveNext();
            return _parser.Current!;
        }
        catch (InvalidOperationException)
        {
            // The scanner throws this, without a place, when a bracket is left open before "---", "%" or the end.
            throw new SyntaxErrorException(scanner.CurrentPosition, scanner.CurrentPosition, "While parsing a flow, did not find its end.");
        }
    }
}
