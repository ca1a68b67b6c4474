using System.Text;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>A character ready for the line.</summary>
/// <param name="Advance">In mm.</param>
/// <param name="IsWide">Whether it has a Chinese character's square.</param>
/// <param name="Inset">From the left edge of its square in a row of squares.</param>
/// <param name="IsTicked">Whether it is a tick that stands in a box (☑), which the faces of offices have as two characters only.</param>
internal readonly record struct Cell(Rune Character, TypeStyle Style, double Advance, bool IsWide, string? SourceId, RunKind Kind = RunKind.Plain, double Inset = 0, bool IsTicked = false)
{
    /// <summary>Whether nothing is printed in its place: a blank, or an empty square.</summary>
    public bool IsOpen => Kind == RunKind.Blank || (Kind == RunKind.Boxes && Character.Value == '□');

    public bool IsSpace => Character.Value is ' ' or '\u3000';
}
