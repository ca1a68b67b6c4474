using Platform.Core.Notices;
using Platform.Core.Notices.Templates;
using Platform.Web.Policy;

namespace Platform.Web.Notices;

/// <summary>One question of a notice's form, with what was typed and what is to be said of it.</summary>
public sealed record NoticeField(string Key, TemplateParameter Parameter, string Typed)
{
    public IReadOnlyList<Choice> Options { get; init; } = [];
    public string? Error { get; init; }

    public string Id => $"field-{Key}";
    public string SayingId => $"say-{Key}";
    public string HintId => $"hint-{Key}";

    /// <summary>How a value was understood, where it was typed otherwise than it is printed.</summary>
    public string? Understood =>
        Parameter.Kind == ParameterType.Date && TypedDate.TryRead(Typed, out var day) && PolicyWords.Day(day) != Typed.Trim()
            ? $"按{PolicyWords.Day(day)}排印"
            : null;

    public string? Hint => string.Join('；', new[] { Parameter.Hint, FormHint }.OfType<string>()) is { Length: > 0 } hint ? hint : null;

    /// <summary>Whether the preview shows a sample in this place.</summary>
    public bool Sampled =>
        (string.IsNullOrWhiteSpace(Typed) || Error is not null) && (Parameter.Sample is not null || (Parameter.Required && Options.Count > 0));

    public static IReadOnlyList<NoticeField> Of(NoticeDescription notice, NoticeRequest request, IReadOnlyList<ParameterError> errors) =>
    [
        .. notice.Template.Declaration.Parameters.Select(parameter => new NoticeField(
            parameter.Key, parameter.Value, request.Given.GetValueOrDefault(parameter.Key, ""))
        {
            Options = notice.Options.GetValueOrDefault(parameter.Key, []),
            Error = errors.FirstOrDefault(error => error.Key == parameter.Key)?.Sentence,
        }),
    ];

    /// <summary>基准日: asked of every notice.</summary>
    public static NoticeField Day(NoticeRequest request, DefaultDay byDefault) => new(
        NoticeRequest.DayKey,
        new TemplateParameter
        {
            Label = "基准日",
            Kind = ParameterType.Date,
            Hint = byDefault == DefaultDay.Document ? "选哪一天有效的文件；不填取最新的文件" : "按哪一天有效的政策排印；不填为今天",
        },
        request.TypedDay)
    {
        Error = request.DayIsWrong ? "基准日要写成日期，如 2026-03-01 或 2026年3月1日" : null,
    };

    private string? FormHint => Parameter.Kind switch
    {
        ParameterType.Date => "如 2026.3.1",
        ParameterType.CreditCode => "18 位，照登记证书填写",
        _ => null,
    };
}
