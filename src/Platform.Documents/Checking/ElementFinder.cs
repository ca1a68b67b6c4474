using Platform.Documents.Model;

namespace Platform.Documents.Checking;

/// <summary>Recognises the elements of a document from the order, place and wording of its passages.</summary>
internal sealed class ElementFinder(string kind, IReadOnlyList<Passage> passages)
{
    private const double LargestText = 25;
    private readonly bool isPdf = kind == "PDF";

    public static DocumentElements Find(string kind, IReadOnlyList<Passage> passages) => new ElementFinder(kind, [.. passages.Where(passage => passage.Trimmed.Length > 0)]).Find();

    private DocumentElements Find()
    {
        var firstPage = passages.TakeWhile(passage => passage.Page is null or 1).ToList();
        var number = firstPage.Take(20).FirstOrDefault(IsNumber);
        var numberText = number is null ? "" : WrittenForms.Number().Match(number.Trimmed) is { Success: true } match ? match.Value.Trim() : number.Trimmed;
        var letterhead = Letterhead(firstPage, number);
        var signatories = firstPage.Take(20).Where(passage => passage.Trimmed.StartsWith("签发人", StringComparison.Ordinal)).ToList();
        var title = TitleFinder.Find(firstPage, [.. letterhead, .. number is null ? [] : new[] { number }, .. signatories], isPdf);
        var format = FormatFinder.Find(letterhead, numberText, title);
        var behind = passages.SkipWhile(passage => title.Count > 0 && !ReferenceEquals(passage, title[^1])).Skip(title.Count > 0 ? 1 : 0)
            .Except([.. letterhead, .. signatories, .. number is null ? [] : new[] { number }], ReferenceEqualityComparer.Instance).Cast<Passage>().ToList();
        var closing = ClosingFinder.Find(behind);
        // An order has 职务 and 签名章 beside each other.
        var issuers = format == DocumentFormat.Order ? [.. closing.Issuers.TakeLast(1)] : closing.Issuers;
        var official = number is not null || letterhead.Count > 0 || (title.Count > 0 && WrittenForms.DocumentType().IsMatch(title[^1].Trimmed));
        var recipients = official ? Recipients(behind, closing) : [];
        var text = behind.Except(recipients).Except(closing.All).ToList();
        return new DocumentElements
        {
            Format = format,
            Letterhead = letterhead,
            Number = number,
            NumberText = numberText,
            Signatories = signatories,
            Title = title,
            Recipients = recipients,
            Body = [.. behind.Take(closing.BodyEnds).Skip(recipients.Count).Except(closing.All)],
            Text = text,
            AttachmentNote = closing.AttachmentNote,
            Issuers = issuers,
            IsJoint = issuers.Count > 1 || letterhead.Count > 1,
            Date = closing.Date,
            AttachmentMarks = closing.AttachmentMarks,
            Copies = closing.Copies,
            PrintedOn = closing.PrintedOn,
        };
    }

    private static bool IsNumber(Passage passage) => passage.Trimmed is { Length: < 60 } text
        && !text.EndsWith('。') && !text.Contains('《', StringComparison.Ordinal)
        && (WrittenForms.Number().IsMatch(text) || (WrittenForms.OrderNumber().IsMatch(text) && !text.Contains('一', StringComparison.Ordinal)));

    private static List<Passage> Letterhead(List<Passage> firstPage, Passage? number)
    {
        var red = firstPage.Where(passage => passage.IsRed && passage.Trimmed.Length > 1 && !IsNumber(passage)).ToList();
        if (red.Count > 0 || number is null)
        {
            return red;
        }

        return [.. firstPage.TakeWhile(passage => !ReferenceEquals(passage, number)).Where(passage => passage.Size >= LargestText)];
    }

    // A line that ends with a colon within the first lines behind the title.
    private static List<Passage> Recipients(List<Passage> behind, Closing closing)
    {
        var lines = behind.Take(Math.Min(closing.BodyEnds, 12)).ToList();
        var last = lines.FindIndex(line => line.Trimmed.EndsWith('：') || line.Trimmed.EndsWith(':'));
        return last < 0 || lines.Take(last + 1).Any(line => line.InTable || line.Trimmed.Contains('。', StringComparison.Ordinal)) ? [] : lines.GetRange(0, last + 1);
    }
}
