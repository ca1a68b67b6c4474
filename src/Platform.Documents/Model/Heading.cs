using Platform.Documents.Numbering;

namespace Platform.Documents.Model;

/// <summary>A numbered heading (结构层次序数), perhaps with text run in behind it.</summary>
/// <param name="Level">1 一、 (黑体), 2 （一） (楷体), 3 1. (仿宋), 4 （1） (仿宋).</param>
/// <param name="Number">From 1.</param>
/// <param name="Title">The heading with its full stop, if it has one. Empty on levels 3 and 4 when the line is a single sentence.</param>
/// <param name="Body">What follows the heading on the same line; may be empty.</param>
public sealed record Heading(int Level, int Number, InlineText Title, InlineText Body, int Line) : Block(Line)
{
    /// <summary>The number as printed: 一、 （一） 1. （1）.</summary>
    public string Label => HeadingLabel.Of(Level, Number);

    /// <summary>Whether the heading stands on a line of its own.</summary>
    public bool StandsAlone => Body.IsEmpty;
}
