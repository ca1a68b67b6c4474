namespace Platform.Documents.Docx;

/// <summary>The ids of the styles; their names, which an official sees, are in <see cref="DocxStyles"/>.</summary>
internal static class StyleId
{
    public const string Normal = "Normal";
    public const string Body = "OfficialBody";
    public const string Title = "OfficialTitle";
    public const string Recipients = "Recipients";
    public const string AttachmentNote = "AttachmentNote";
    public const string AttachmentMark = "AttachmentMark";
    public const string AttachmentTitle = "AttachmentTitle";
    public const string Issuer = "Issuer";
    public const string IssueDate = "IssueDate";
    public const string SignerName = "SignerName";
    public const string Note = "Note";
    public const string Attendance = "Attendance";
    public const string AttendanceLabel = "AttendanceLabel";
    public const string Letterhead = "Letterhead";
    public const string CopyNumber = "CopyNumber";
    public const string Classification = "Classification";
    public const string Urgency = "Urgency";
    public const string MarkCharacter = "MarkCharacter";
    public const string Number = "DocumentNumber";
    public const string Signatory = "Signatory";
    public const string RedLine = "RedLine";
    public const string MinutesLine = "MinutesLine";
    public const string TableText = "TableText";
    public const string TableHead = "TableHead";
    public const string TableNumber = "TableNumber";
    public const string TableNote = "TableNote";
    public const string PlaceToSign = "PlaceToSign";
    public const string CutLine = "CutLine";
    public const string Table = "OfficialTable";
    public const string Imprint = "Imprint";
    public const string PageNumber = "OfficialPageNumber";
    public const string DraftMark = "DraftMark";
    public const string Separator = "Separator";

    /// <summary>The style of a heading that stands alone.</summary>
    public static string Heading(int level) => $"OfficialHeading{level}";

    /// <summary>The character style of a heading with text run in behind it.</summary>
    public static string RunIn(int level) => $"OfficialHeading{level}Character";
}
