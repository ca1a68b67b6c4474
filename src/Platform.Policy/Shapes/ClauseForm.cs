using System.Text.RegularExpressions;

namespace Platform.Policy.Shapes;

/// <summary>条款位置: 首部, 尾部, 附件N, 一（二）3（4） as far down as the document goes, or 第十一条（二） of a document in articles.</summary>
internal static partial class ClauseForm
{
    private const string Ordinal = "(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private const string Levels = Ordinal + "(?:（" + Ordinal + "）)?(?:[1-9][0-9]?)?(?:（[1-9][0-9]?）)?";

    private const string Article = "第(?:" + Ordinal + "|[一二三四五六七八九]百(?:零[一二三四五六七八九]|[一二三四五六七八九]十[一二三四五六七八九]?)?)条(?:（" + Ordinal + "）)?";

    /// <summary>An attachment may be followed by the place within it.</summary>
    public const string Pattern = "^(?:首部|尾部|附件(?:[1-9][0-9]?)?(?:" + Levels + ")?|" + Levels + "|" + Article + ")$";

    public const string Advice = "写成 二（三）11 的样子，或写 第十一条、首部、尾部、附件1";

    public static bool Fits(string text) => Form().IsMatch(text);

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
