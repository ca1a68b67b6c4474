using System.Globalization;
using Platform.Documents.Pictures;

namespace Platform.Documents.Docx;

/// <summary>The pictures of a file, each once.</summary>
internal sealed class DocxPictures(DocxFile file)
{
    private readonly List<PictureFile> used = [];

    /// <summary>How many have been shown, for drawings are numbered through.</summary>
    public uint Shown { get; private set; }

    /// <summary>The name under which the text finds the picture, and the number of the drawing that shows it.</summary>
    public (string Name, uint Drawing) Use(PictureFile picture)
    {
        var place = used.FindIndex(known => known.Bytes.Equals(picture.Bytes));
        if (place < 0)
        {
            place = used.Count;
            used.Add(picture);
            file.AddPicture(Name(place), picture.MediaType == "image/png" ? "png" : "jpg", picture.Bytes);
        }

        return (Name(place), ++Shown);
    }

    private static string Name(int place) => string.Create(CultureInfo.InvariantCulture, $"picture{place + 1}");
}
