using System.Text;
using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class StringCase
{
    public static IEnumerable<Function> All =>
    [
        new("upcase", [Text("text")], call => Change(call, text => text.ToUpperInvariant())),
        new("downcase", [Text("text")], call => Change(call, text => text.ToLowerInvariant())),
        new("capitalize", [Text("text")], call => Change(call, Capitalize) ?? ""),
        new("capitalizewords", [Text("text")], call => Change(call, CapitalizeWords) ?? ""),
        new("handleize", [Text("text")], call => Change(call, Handleize) ?? ""),
    ];

    private static string? Change(Call call, Func<string, string> change)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        call.Context.ChargeText(text.Length);
        return change(text);
    }

    private static string Capitalize(string text) =>
        text.Length == 0 ? text : string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));

    private static string CapitalizeWords(string text)
    {
        var builder = new StringBuilder(text.Length);
        var atWordStart = true;
        foreach (var c in text)
        {
            var begins = atWordStart && char.IsLetter(c);
            builder.Append(begins ? char.ToUpperInvariant(c) : c);
            atWordStart = char.IsWhiteSpace(c) || (atWordStart && !begins);
        }

        return builder.ToString();
    }

    private static string Handleize(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                builder.Append(char.ToLowerInvariant(c));
            }
            else if (builder.Length == 0 || builder[^1] != '-')
            {
                builder.Append('-');
            }
        }

        return builder.ToString().TrimEnd('-');
    }
}
