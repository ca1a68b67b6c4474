using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>A place where a value stands: after a key, or in a list.</summary>
/// <param name="Indent">Blanks before the key, or before the list's dash.</param>
/// <param name="InBrackets">Whether it stands within <c>[ ]</c> or <c>{ }</c>, where everything is written in one line.</param>
/// <param name="Key">Null in a list.</param>
internal sealed record Slot(YamlNode Node, int Indent, bool InBrackets, YamlScalar? Key)
{
    /// <summary>The top of a file, whose keys stand as far left as if a dash were two before them.</summary>
    public static Slot Top(YamlMap root) => new(root, -2, false, null);
}
