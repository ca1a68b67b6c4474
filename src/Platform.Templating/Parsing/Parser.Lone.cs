using Platform.Templating.Syntax;

namespace Platform.Templating.Parsing;

internal sealed partial class Parser
{
    /// <summary>Reads a code block that holds one expression and nothing else.</summary>
    public Expression ParseLoneExpression()
    {
        while (Current.Kind is TokenKind.CodeEnter or TokenKind.NewLine)
        {
            Next();
        }

        var expression = AtExpression() ? ParseExpression() : Broken("这里应是一个表达式");
        while (Current.Kind is TokenKind.NewLine or TokenKind.CodeExit && !_isPanicking)
        {
            Next();
        }

        Expect(TokenKind.EndOfFile, $"表达式之后不应有“{Shown(Current)}”");
        return expression;
    }
}
