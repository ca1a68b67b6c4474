using System.Globalization;

namespace Platform.Documents.Docx;

/// <summary>A table of fixed columns.</summary>
/// <param name="properties">What its tblPr holds, as XML.</param>
/// <param name="columns">Their widths, in twips.</param>
internal sealed class WordTable(string properties, params int[] columns) : WordBlock
{
    public const string NoSideMargins =
        """<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>""";

    /// <summary>The properties of a table in the middle of the text.</summary>
    /// <param name="width">In twips.</param>
    public static string Centered(int width) => string.Create(
        CultureInfo.InvariantCulture,
        $"""<w:tblW w:w="{width}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/>""");

    public List<WordRow> Rows { get; init; } = [];

    public override void Write(WordXml xml)
    {
        xml.Markup("<w:tbl><w:tblPr>"u8);
        xml.Markup(properties);
        xml.Markup("</w:tblPr><w:tblGrid>"u8);
        foreach (var width in columns)
        {
            xml.Markup("<w:gridCol"u8);
            xml.Attribute(" w:w=\""u8, width);
            xml.Markup("/>"u8);
        }

        xml.Markup("</w:tblGrid>"u8);
        foreach (var row in Rows)
        {
            row.Write(xml);
        }

        xml.Markup("</w:tbl>"u8);
    }
}
