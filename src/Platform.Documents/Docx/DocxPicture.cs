extern alias OpenXmlSdk;

using OpenXmlSdk::DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Platform.Documents.Model;
using Platform.Documents.Typesetting;
using D = OpenXmlSdk::DocumentFormat.OpenXml.Drawing;
using P = OpenXmlSdk::DocumentFormat.OpenXml.Drawing.Pictures;

namespace Platform.Documents.Docx;

/// <summary>图片: in the middle, on as many whole lines as it wants, with its caption below on the same page.</summary>
internal sealed class DocxPicture(Picture picture, TypeCase type, DocxPictures pictures)
{
    private const double UnitsPerMillimetre = 36000;
    private const string Schema = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <summary>The picture and its caption.</summary>
    /// <param name="line">From one line to the next, in twips.</param>
    public IEnumerable<WordParagraph> Write(int line)
    {
        var (width, height) = PictureSetter.Size(picture, type);
        var shown = DocxText.Paragraph(StyleId.Picture, new WordMarkup(Drawing((long)(width * UnitsPerMillimetre), (long)(height * UnitsPerMillimetre)).OuterXml));
        // A line as high as the picture shows it whole; what is left of its whole lines stands above and below.
        var own = Measure.Millimetres(height);
        var room = (PictureSetter.Lines(height, type) * line) - own;
        yield return shown.Spaced(before: room / 2, after: room - (room / 2));
        yield return DocxText.Paragraph(StyleId.PictureCaption, picture.Caption.Text);
    }

    private W.Run Drawing(long width, long height)
    {
        var (name, number) = pictures.Use(picture.File);
        var caption = DocxText.Clean(picture.Caption.Text);
        var graphic = new D.Graphic(new D.GraphicData(new P.Picture(
            new P.NonVisualPictureProperties(
                new P.NonVisualDrawingProperties { Id = number, Name = name },
                new P.NonVisualPictureDrawingProperties()),
            new P.BlipFill(new D.Blip { Embed = name }, new D.Stretch(new D.FillRectangle())),
            new P.ShapeProperties(
                new D.Transform2D(new D.Offset { X = 0, Y = 0 }, new D.Extents { Cx = width, Cy = height }),
                new D.PresetGeometry(new D.AdjustValueList()) { Preset = D.ShapeTypeValues.Rectangle })))
        {
            Uri = Schema,
        });
        return new W.Run(new W.Drawing(new Inline(
            new Extent { Cx = width, Cy = height },
            new DocProperties { Id = number, Name = name, Description = caption },
            new NonVisualGraphicFrameDrawingProperties(new D.GraphicFrameLocks { NoChangeAspect = true }),
            graphic)
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        }));
    }
}
