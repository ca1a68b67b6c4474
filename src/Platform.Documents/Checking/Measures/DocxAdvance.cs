namespace Platform.Documents.Checking.Measures;

/// <summary>每行字数 of a Word document: from its grid, or from the size of its characters.</summary>
internal static class DocxAdvance
{
    private const double PointsPerMillimetre = 72 / 25.4;

    public static Measurement Characters(DocumentView view, Passage? line)
    {
        if (view.Sheets.FirstOrDefault(sheet => sheet is { IsLandscape: false, Margins: not null }) is not { Margins: { } margins } sheet || line?.Size is not { } size)
        {
            return Measurement.Not("没有写明页边距或者字号");
        }

        var width = (sheet.Width - margins.Left - margins.Right) * PointsPerMillimetre;
        return Measurement.Of(Math.Floor((width / (sheet.GridAdvance ?? size)) + 0.08), null);
    }
}
