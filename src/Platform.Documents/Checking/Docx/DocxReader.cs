using System.IO.Compression;
using System.Xml;

namespace Platform.Documents.Checking.Docx;

/// <summary>Reads a Word document by the Open XML SDK; macros, fields and links are text to it.</summary>
internal static class DocxReader
{
    public static DocumentView Read(byte[] content)
    {
        try
        {
            Unzip(content);
            using var package = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false, new OpenSettings { MaxCharactersInPart = CheckLimits.PartCharacters });
            return package.MainDocumentPart?.Document?.Body is { } body
                ? DocxView.Of(package.MainDocumentPart, body)
                : throw new UnreadableDocumentException("这个文件里没有 Word 正文：请用 Word 或 WPS 另存为 .docx。");
        }
        catch (Exception broken) when (broken is InvalidDataException or OpenXmlPackageException or FileFormatException or XmlException or FormatException or ArgumentException or InvalidOperationException or UriFormatException)
        {
            throw new UnreadableDocumentException("这个 .docx 文件已经损坏，或者不是 Word 文件：请用 Word 或 WPS 打开后另存一份。");
        }
    }

    // The sizes that a zip file tells of itself may be lies, so all of it is read once and counted.
    private static void Unzip(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content));
        if (zip.Entries.Count > CheckLimits.ZipEntries)
        {
            throw new UnreadableDocumentException($"这个 .docx 里的部件太多（{zip.Entries.Count} 个），不像正常的公文，没有打开。");
        }

        var total = 0L;
        var buffer = new byte[81920];
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                total += read;
                if (total > CheckLimits.UnzippedBytes)
                {
                    throw new UnreadableDocumentException($"这个 .docx 解压后超过 {CheckLimits.UnzippedBytes >> 20} MB，不像正常的公文，没有打开。");
                }
            }
        }
    }
}
