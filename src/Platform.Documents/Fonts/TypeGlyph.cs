namespace Platform.Documents.Fonts;

/// <summary>A glyph chosen for a character.</summary>
internal readonly record struct TypeGlyph(FontFace Face, int Glyph, GlyphOrigin Origin)
{
    /// <summary>In em.</summary>
    public double Advance => Face.Advance(Glyph);
}

/// <summary>Whether a character is shown by the face of its role.</summary>
internal enum GlyphOrigin
{
    Own,

    /// <summary>By the face of another role.</summary>
    Borrowed,

    /// <summary>By no face: the missing mark stands for it.</summary>
    Missing,
}
