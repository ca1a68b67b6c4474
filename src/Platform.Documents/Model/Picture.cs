using Platform.Documents.Pictures;

namespace Platform.Documents.Model;

/// <summary>A picture (图片) in the middle of a line of its own, above its caption.</summary>
/// <param name="Caption">What it shows, printed below it and read aloud in its place; never empty.</param>
/// <param name="Width">In mm, or null for its own size at 150 dots per inch.</param>
public sealed record Picture(PictureFile File, InlineText Caption, double? Width, int Line) : Block(Line);
