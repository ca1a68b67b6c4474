using System.Collections.Immutable;
using System.Text;

namespace Platform.Documents.Fonts;

/// <summary>One face for each role, chosen once and shared by all documents. Safe to use from many threads.</summary>
public sealed class FontSet
{
    /// <summary>Stands, as in Chinese typesetting, for a character that no face has.</summary>
    public static readonly Rune MissingMark = new('〓');

    private readonly FontFace[] faces;
    private readonly FontFace[] others;

    private FontSet(FontFace[] faces, ImmutableArray<FontNotice> notices)
    {
        this.faces = faces;
        others = [.. faces.Distinct()];
        Notices = notices;
    }

    /// <summary>Which roles are served by a stand-in.</summary>
    public ImmutableArray<FontNotice> Notices { get; }

    /// <summary>Chooses faces from folders, the first of which may hold files named after roles (仿宋.ttf).</summary>
    /// <exception cref="FontsMissingException">No face at all was found.</exception>
    public static FontSet Load(IReadOnlyList<string> folders)
    {
        var choice = new FontChoice(new FontCatalog(folders));
        return new FontSet(choice.Faces(folders), choice.Notices);
    }

    /// <summary>The face of a role.</summary>
    public FontFace Face(FontRole role) => faces[(int)role];

    /// <summary>
    /// The face and glyph that show a character in a role: of another role where its own lacks it, and
    /// <see cref="MissingMark"/> where all do.
    /// </summary>
    internal TypeGlyph Find(FontRole role, Rune character)
    {
        var own = faces[(int)role];
        var glyph = own.Glyph(character.Value);
        return glyph != 0 ? new TypeGlyph(own, glyph, GlyphOrigin.Own) : FindElsewhere(role, character);
    }

    private TypeGlyph FindElsewhere(FontRole role, Rune character)
    {
        foreach (var face in others)
        {
            if (face.Glyph(character.Value) is var glyph and not 0)
            {
                return new TypeGlyph(face, glyph, GlyphOrigin.Borrowed);
            }
        }

        return character == MissingMark
            ? new TypeGlyph(faces[(int)role], 0, GlyphOrigin.Missing)
            : Find(role, MissingMark) with { Origin = GlyphOrigin.Missing };
    }
}
