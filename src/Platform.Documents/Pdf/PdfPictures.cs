using System.Globalization;
using Platform.Documents.Pictures;

namespace Platform.Documents.Pdf;

/// <summary>The pictures of a file, each once.</summary>
internal sealed class PdfPictures
{
    private readonly List<(PictureFile File, int? Number)> used = [];

    /// <summary>The picture's place: its name is P0, P1, ….</summary>
    public int Use(PictureFile picture)
    {
        var place = used.FindIndex(known => known.File.Bytes.Equals(picture.Bytes));
        if (place < 0)
        {
            place = used.Count;
            used.Add((picture, null));
        }

        return place;
    }

    /// <summary>The entry of a page's resources; empty without pictures.</summary>
    public string Resources(PdfFile file, IEnumerable<int> places)
    {
        var names = string.Concat(places.Select(place => $"/P{place} {Number(file, place)} 0 R"));
        return names.Length == 0 ? "" : $"/XObject<<{names}>>";
    }

    private int Number(PdfFile file, int place)
    {
        var number = used[place].Number ?? Write(file, used[place].File);
        used[place] = (used[place].File, number);
        return number;
    }

    private static int Write(PdfFile file, PictureFile picture)
    {
        var entries = string.Create(CultureInfo.InvariantCulture, $"/Type/XObject/Subtype/Image/Width {picture.Width}/Height {picture.Height}");
        return picture.Png switch
        {
            null => file.AddPacked($"{entries}/ColorSpace/{(JpegHead.Read(picture.Bytes.Span)!.Components == 1 ? "DeviceGray" : "DeviceRGB")}/BitsPerComponent 8/Filter/DCTDecode", picture.Bytes.Span),
            { IsClear: true } clear => file.AddStream($"{entries}/ColorSpace/DeviceRGB/BitsPerComponent 8", PngOnPaper.Rgb(clear)),
            { } png => file.AddPacked($"{entries}{Colours(png)}/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors {png.Channels}/BitsPerComponent {png.Depth}/Columns {png.Width}>>", png.Data),
        };
    }

    private static string Colours(PngImage png) => png.Colour switch
    {
        PngColour.Gray => $"/ColorSpace/DeviceGray/BitsPerComponent {png.Depth}",
        PngColour.Rgb => $"/ColorSpace/DeviceRGB/BitsPerComponent {png.Depth}",
        _ => $"/ColorSpace[/Indexed/DeviceRGB {(png.Palette.Length / 3) - 1}<{Convert.ToHexString(png.Palette)}>]/BitsPerComponent {png.Depth}",
    };
}
