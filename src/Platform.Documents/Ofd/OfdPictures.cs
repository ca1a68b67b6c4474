using Platform.Documents.Pictures;

namespace Platform.Documents.Ofd;

/// <summary>The pictures of a package: their units and their files, each written once.</summary>
internal sealed class OfdPictures(UnitIds ids)
{
    private readonly List<(PictureFile File, int Unit)> pictures = [];

    public int Use(PictureFile file)
    {
        var known = pictures.FindIndex(picture => ReferenceEquals(picture.File, file));
        if (known < 0)
        {
            known = pictures.Count;
            pictures.Add((file, ids.Next()));
        }

        return pictures[known].Unit;
    }

    public void WriteResources(OfdXml xml)
    {
        if (pictures.Count == 0)
        {
            return;
        }

        xml.Open("MultiMedias");
        for (var i = 0; i < pictures.Count; i++)
        {
            var format = Extension(i).ToUpperInvariant();
            xml.Open("MultiMedia").With("ID", pictures[i].Unit).With("Type", "Image").With("Format", format).Leaf("MediaFile", FileName(i)).Close();
        }

        xml.Close();
    }

    public IEnumerable<(string Path, byte[] Bytes)> Files() =>
        pictures.Select((picture, i) => ($"{OfdFonts.Folder}/{FileName(i)}", picture.File.Bytes.ToArray()));

    private string FileName(int picture) => $"Image_{OfdNumber.Text(picture)}.{Extension(picture)}";

    private string Extension(int picture) => pictures[picture].File.MediaType == "image/png" ? "png" : "jpg";
}
