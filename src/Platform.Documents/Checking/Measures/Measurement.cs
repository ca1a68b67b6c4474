namespace Platform.Documents.Checking.Measures;

/// <summary>What a measure found: a number, the name of a font, or an answer.</summary>
internal sealed record Measurement
{
    public const string PlacedByWord = "位置要由 Word 排版才知道；转成 PDF 再核对";

    public double? Number { get; private init; }

    public string? Face { get; private init; }

    public bool? Holds { get; private init; }

    public string? Text { get; private init; }

    public int? Page { get; private init; }

    public string? Note { get; private init; }

    public bool Missing { get; private init; }

    public bool Unmeasurable { get; private init; }

    public static Measurement Of(double number, int? page, string? note = null) => new() { Number = Math.Round(number, 2), Page = page, Note = note };

    public static Measurement Font(string? face, int? page) =>
        face is null ? Not("文件里没有字体的名称", page) : new() { Face = face, Page = page };

    public static Measurement Answer(bool holds, string text, int? page, string? note = null) => new() { Holds = holds, Text = Short(text), Page = page, Note = note };

    public static Measurement None(string why) => new() { Missing = true, Note = why };

    public static Measurement Not(string why, int? page = null) => new() { Unmeasurable = true, Note = why, Page = page };

    private static string Short(string text) => text.Length <= 40 ? text : text[..39] + "…";
}
