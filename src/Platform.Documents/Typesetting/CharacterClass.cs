using System.Globalization;
using System.Text;

namespace Platform.Documents.Typesetting;

/// <summary>How characters behave at the ends of lines (避头尾) and how far their blank halves give way.</summary>
internal static class CharacterClass
{
    /// <summary>What no line may begin with.</summary>
    public const string NotFirst = "，。、；：？！）》〉」』】〕〗”’％‰℃…—～·,.;:?!)]}%ー々";

    /// <summary>What no line may end with.</summary>
    public const string NotLast = "（《〈「『【〔〖“‘([{￥$＄№";

    private static readonly Traits[] Known = Table();

    [Flags]
    private enum Traits : byte
    {
        None = 0,
        NeverFirst = 1,
        NeverLast = 2,
        Opening = 4,
        Closing = 8,
        AlwaysWide = 16,
        Mark = 32,
    }

    public static bool MayNotBegin(Rune rune) => Has(rune, Traits.NeverFirst);

    public static bool MayNotEnd(Rune rune) => Has(rune, Traits.NeverLast);

    /// <summary>Whether the left half of the character is blank.</summary>
    public static bool IsOpening(Rune rune) => Has(rune, Traits.Opening);

    /// <summary>Whether the right half of the character is blank.</summary>
    public static bool IsClosing(Rune rune) => Has(rune, Traits.Closing);

    /// <summary>A character set in its own advance, between which no line breaks.</summary>
    public static bool IsWord(Rune rune) => rune.Value is > ' ' and < 0x250 && rune.Value is not (0xB7 or 0xD7);

    public static bool IsDigit(Rune rune) => rune.Value is >= '0' and <= '9';

    /// <summary>Whether a character has the square of a Chinese one, by the advance its face gives it in em.</summary>
    public static bool IsWide(Rune rune, double advance) => Has(rune, Traits.AlwaysWide) || (rune.Value >= 0x1100 && advance > 0.75);

    /// <summary>Joiners and variation selectors change how others look and show nothing themselves.</summary>
    public static bool IsInvisible(Rune rune) => rune.Value is 0x200B or 0x200C or 0x200D or 0x2060 or 0xFEFF or 0x180E or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    public static bool IsMark(Rune rune) => rune.IsBmp ? Has(rune, Traits.Mark) : IsMark(Rune.GetUnicodeCategory(rune));

    private static bool IsMark(UnicodeCategory category) => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool Has(Rune rune, Traits trait) => rune.Value < Known.Length && (Known[rune.Value] & trait) != 0;

    // Every character of a document is asked for all of it, so the plane that texts are written in is looked up.
    private static Traits[] Table()
    {
        var table = new Traits[0x10000];
        for (var c = 0; c < table.Length; c++)
        {
            table[c] = IsMark(CharUnicodeInfo.GetUnicodeCategory((char)c)) ? Traits.Mark : Traits.None;
        }

        Add(NotFirst, Traits.NeverFirst);
        Add(NotLast, Traits.NeverLast);
        Add("（《〈「『【〔〖“‘", Traits.Opening);
        Add("，。、；：）》〉」』】〕〗”’", Traits.Closing);
        Add("“”‘’—…", Traits.AlwaysWide);
        return table;

        void Add(string characters, Traits trait)
        {
            foreach (var c in characters)
            {
                table[c] |= trait;
            }
        }
    }
}
