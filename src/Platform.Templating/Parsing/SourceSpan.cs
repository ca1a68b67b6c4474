namespace Platform.Templating.Parsing;

internal readonly record struct SourceSpan(Source Source, int Start, int End)
{
    private const int LongestExcerpt = 60;

    public Diagnostic Error(string message) => Source.Error(Start, message);

    public SourceSpan To(SourceSpan last) => this with { End = last.End };

    public string Excerpt()
    {
        var text = Source.Text[Start..End].Trim().ReplaceLineEndings(" ");
        return text.Length <= LongestExcerpt ? text : text[..LongestExcerpt] + "…";
    }
}
