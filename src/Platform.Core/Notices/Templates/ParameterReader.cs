using System.Globalization;
using Platform.Core.Notices.Model;
using Platform.Templating;

namespace Platform.Core.Notices.Templates;

/// <summary>Checks what a person typed against the declared parameters; reports everything wrong at once.</summary>
internal static class ParameterReader
{
    private const int LongestText = 200;

    public static (ScriptObject Values, IReadOnlyList<ParameterError> Errors) Read(
        TemplateDeclaration declaration, IReadOnlyDictionary<string, string> given, Func<string, IReadOnlyList<Choice>> options)
    {
        var errors = new List<ParameterError>(Unknown(declaration, given));
        var values = new ScriptObject();
        foreach (var (key, parameter) in declaration.Parameters)
        {
            var text = given.GetValueOrDefault(key)?.Trim() is { Length: > 0 } typed ? typed : parameter.Default;
            if (text is null && parameter.Required)
            {
                errors.Add(new(key, $"请填写{parameter.Label}"));
            }

            values[key] = text is null ? null : Value(key, parameter, text, options, errors);
        }

        return (values, errors);
    }

    private static object? Value(
        string key, TemplateParameter parameter, string text, Func<string, IReadOnlyList<Choice>> options, List<ParameterError> errors)
    {
        object? Wrong(string sentence)
        {
            errors.Add(new(key, sentence));
            return null;
        }

        return parameter.Kind switch
        {
            _ when text.Length > LongestText => Wrong($"{parameter.Label}不能超过 {LongestText} 个字"),
            ParameterType.Date => TypedDate.TryRead(text, out var day) ? new DateValue(day, null) : Wrong($"{parameter.Label}要写成日期，如 2026-03-01 或 2026年3月1日"),
            ParameterType.Integer => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : Wrong($"{parameter.Label}要写成整数"),
            ParameterType.Number => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? new NumberValue(number, null) : Wrong($"{parameter.Label}要写成数字"),
            ParameterType.CreditCode => CreditCode.IsValid(text) ? new TextValue(text) : Wrong($"{parameter.Label}应为18位且校验位正确，请核对营业执照或登记证书"),
            ParameterType.Choice => options(parameter.Options ?? "").Any(choice => choice.Value == text) ? new TextValue(text) : Wrong($"{parameter.Label}没有“{text}”这一项；可选：{string.Join('、', options(parameter.Options ?? "").Select(choice => $"{choice.Value}（{choice.Label}）"))}"),
            _ => new TextValue(text),
        };
    }

    private static IEnumerable<ParameterError> Unknown(TemplateDeclaration declaration, IReadOnlyDictionary<string, string> given) =>
        given.Keys.Where(key => !declaration.Parameters.ContainsKey(key)).Select(key => new ParameterError(
            key, declaration.Parameters.Count == 0
                ? $"这个模板没有参数，不认识“{key}”"
                : $"没有参数“{key}”；可用的参数：{string.Join('、', declaration.Parameters.Keys)}"));
}

/// <summary>Something wrong with one parameter, as shown beside its field.</summary>
public sealed record ParameterError(string Key, string Sentence);

/// <summary>An option of a choice.</summary>
public sealed record Choice(string Value, string Label);
