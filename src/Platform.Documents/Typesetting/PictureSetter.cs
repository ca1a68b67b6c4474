using Platform.Documents.Fonts;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>图片: in the middle, on as many whole lines as it wants, with its caption below on the same page.</summary>
internal sealed class PictureSetter(TypeCase type)
{
    private const double DotsPerMillimetre = 150 / 25.4;

    // The lines of a page that a picture leaves to its caption and the text around it.
    private const int LinesLeft = 3;
    private readonly TypeStyle caption = TypeStyle.Square(PlannedElement.Picture, FontRole.Hei, type.Profile.TableSize);

    public IEnumerable<FlowPiece> Set(Picture picture)
    {
        var (width, height) = Size(picture, type);
        var lines = Lines(height, type);
        var tag = type.Tags.Add(new PlannedTag(TagKind.Picture, type.Tags.Part, Alternative: picture.Caption.Text));
        var item = new PlannedPicture((type.Width - width) / 2, ((lines * type.Pitch) - height) / 2, width, height, picture.File, picture.Caption.Text, tag);
        yield return new FlowBox(lines * type.Pitch, [new Placed(item)], KeepsNext: true);
        var words = type.Tags.Add(TagKind.Paragraph);
        var set = LineSetter.Set(type.Cells(picture.Caption, caption), type.Width - (4 * type.Square), justify: false);
        for (var i = 0; i < set.Count; i++)
        {
            yield return LineBox.Of(set[i] with { Indent = (type.Width - set[i].Width) / 2, Tag = words }, type.Pitch, caption, keepsNext: i + 1 < set.Count);
        }
    }

    /// <summary>The whole lines that a picture takes.</summary>
    public static int Lines(double height, TypeCase type) => (int)Math.Ceiling(height / type.Pitch);

    /// <summary>The width and height of a picture, in mm.</summary>
    public static (double Width, double Height) Size(Picture picture, TypeCase type)
    {
        var wanted = picture.Width ?? picture.File.Width / DotsPerMillimetre;
        var ratio = (double)picture.File.Height / picture.File.Width;
        var tallest = (type.LinesOfPage - LinesLeft) * type.Pitch;
        var width = Math.Min(Math.Min(wanted, type.Width), tallest / ratio);
        return (width, width * ratio);
    }
}
