using System.Text;

namespace Platform.Documents.Typesetting;

/// <summary>A character ready for the line.</summary>
/// <param name="Advance">In mm.</param>
/// <param name="IsWide">Whether it has a Chinese character's square.</param>
internal readonly record struct Cell(Rune Character, TypeStyle Style, double Advance, bool IsWide, string? SourceId)
{
    public bool IsSpace => Character.Value is ' ' or '\u3000';
}
