namespace Platform.Documents.Checking;

/// <summary>The font names of a face, and of the fonts that stand in for it; matched by how they begin.</summary>
internal sealed record TypefaceNames(IReadOnlyList<string> Names, IReadOnlyList<string> Substitutes)
{
    public bool Is(string font) => Begins(Names, font);

    public bool IsSubstitute(string font) => Begins(Substitutes, font);

    private static bool Begins(IReadOnlyList<string> names, string font) =>
        names.Any(name => font.StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
