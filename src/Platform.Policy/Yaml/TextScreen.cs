using System.Globalization;
using System.Text;
using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;

namespace Platform.Policy.Yaml;

/// <summary>What a file's text must be before it is parsed: readable, of bounded size, without unseen characters.</summary>
internal static class TextScreen
{
    public const int MostBytes = 2 * 1024 * 1024;

    public static bool Passes(PolicyFile file, Findings findings)
    {
        if (file.Fault is { } fault)
        {
            findings.Error(Place.Top(file.Path), fault.Message, fault.Fix);
            return false;
        }

        if (file.Text.Length > MostBytes || Encoding.UTF8.GetByteCount(file.Text) > MostBytes)
        {
            findings.Error(Place.Top(file.Path), FileFault.TooLarge.Message, FileFault.TooLarge.Fix);
            return false;
        }

        var at = IndexOfUnwanted(file.Text);
        if (at < 0) return true;
        findings.Error(PlaceAt(file, at), $"文字里有不能用的字符 {Name(file.Text[at])}", "删去该字符");
        return false;
    }

    /// <summary>The first unwanted character as U+XXXX; private-use ones are kept for sources in printed text.</summary>
    public static string? FirstUnwanted(string text) => IndexOfUnwanted(text) is >= 0 and var at ? Name(text[at]) : null;

    private static int IndexOfUnwanted(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~' or '\n' or '\r' or '\t') continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(c) || char.IsControl(c) || IsUnseen(c)) return i;
        }

        return -1;
    }

    private static bool IsUnseen(char c) =>
        c is >= '\uE000' and <= '\uF8FF' or >= '\u200B' and <= '\u200F' or >= '\u2028' and <= '\u202E' or '\u2060' or '\uFEFF' or >= '\uFFFE';

    private static string Name(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static Place PlaceAt(PolicyFile file, int index)
    {
        var before = file.Text.AsSpan(0, index);
        return new Place(file.Path, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
