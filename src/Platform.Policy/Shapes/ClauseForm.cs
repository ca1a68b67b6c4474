using System.Text.RegularExpressions;

namespace Platform.Policy.Shapes;

/// <summary>条款位置: 首部, 尾部, 附件N, or 一（二）3（4） as far down as the document goes.</summary>
internal static partial class ClauseForm
{
    private const string Ordinal = "(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private const string Levels = Ordinal + "(?:（" + Ordinal + "）)?(?:[1-9][0-9]?)?(?:（[1-9][0-9]?）)?";

    /// <summary>An attachment may be followed by the place within it.</summary>
    public const string Pattern = "^(?:首部|尾部|附件(?:[1-9][0-9]?)?(?:" + Levels + ")?|" + Levels + ")$";

    public const string Advice = "写成 二（三）11 的样子，或写 首部、尾部、附件1";

    public static bool Fits(string text) => Form().IsMatch(text);

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
