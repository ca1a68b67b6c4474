using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

internal static class Operators
{
    public const int Unary = 200;

    /// <summary>Scriban's precedence of a binary operator; 0 for every other token.</summary>
    public static int Precedence(TokenKind kind) => kind switch
    {
        TokenKind.Coalesce or TokenKind.NotCoalesce => 20,
        TokenKind.Or => 30,
        TokenKind.And => 40,
        TokenKind.Equal or TokenKind.NotEqual => 70,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 80,
        TokenKind.Plus or TokenKind.Minus => 100,
        TokenKind.Star or TokenKind.Slash or TokenKind.SlashSlash or TokenKind.Percent => 110,
        TokenKind.ShiftLeft or TokenKind.ShiftRight => 110,
        TokenKind.Range or TokenKind.RangeExclusive => 130,
        _ => 0,
    };

    /// <summary>The operator inside a compound assignment; null for every other token.</summary>
    public static TokenKind? Compound(TokenKind kind) => kind switch
    {
        TokenKind.PlusAssign => TokenKind.Plus,
        TokenKind.MinusAssign => TokenKind.Minus,
        TokenKind.StarAssign => TokenKind.Star,
        TokenKind.SlashAssign => TokenKind.Slash,
        TokenKind.SlashSlashAssign => TokenKind.SlashSlash,
        TokenKind.PercentAssign => TokenKind.Percent,
        TokenKind.CoalesceAssign => TokenKind.Coalesce,
        _ => null,
    };

    public static string Text(TokenKind kind) => kind switch
    {
        TokenKind.Plus => "+",
        TokenKind.Minus => "-",
        TokenKind.Star => "*",
        TokenKind.Slash => "/",
        TokenKind.SlashSlash => "//",
        TokenKind.Percent => "%",
        TokenKind.ShiftLeft => "<<",
        TokenKind.ShiftRight => ">>",
        TokenKind.Range => "..",
        TokenKind.RangeExclusive => "..<",
        _ => kind.ToString(),
    };
}
