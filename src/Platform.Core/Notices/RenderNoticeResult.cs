using Platform.Core.Notices.Templates;
using Platform.Documents.Model;
using Platform.Policy.Model;

namespace Platform.Core.Notices;

/// <summary>What came of rendering a notice.</summary>
public abstract record RenderNoticeResult
{
    private RenderNoticeResult()
    {
    }

    public sealed record Rendered(OfficialDocument Document, NoticeTemplate Template, PolicyView Policy, PolicyDocument Source) : RenderNoticeResult;

    /// <summary>There is no such template; the names that there are.</summary>
    public sealed record UnknownTemplate(IReadOnlyList<string> Known) : RenderNoticeResult;

    public sealed record NotApplicable(string Reason) : RenderNoticeResult;

    public sealed record InvalidParameters(IReadOnlyList<ParameterError> Errors) : RenderNoticeResult;

    /// <summary>The template or the text it made is wrong: file, line, column and a sentence each.</summary>
    public sealed record Refused(IReadOnlyList<TemplateFault> Faults) : RenderNoticeResult
    {
        /// <summary>What to do, where the template itself cannot be read.</summary>
        public string? Sentence { get; init; }

        public IReadOnlyList<string> Diagnostics => [.. Faults.Select(fault => fault.ToString()), .. Sentence is null ? Array.Empty<string>() : [Sentence]];
    }
}
