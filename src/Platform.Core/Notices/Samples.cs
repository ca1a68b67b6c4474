using Platform.Core.Notices.Templates;
using Platform.Templating;

namespace Platform.Core.Notices;

/// <summary>Sample values for a preview: what was typed, else the declared sample, else the first option.</summary>
internal static class Samples
{
    public static IReadOnlyDictionary<string, string> Fill(TemplateDeclaration declaration, IReadOnlyDictionary<string, string> given, ScriptObject model)
    {
        var filled = new Dictionary<string, string>(given);
        foreach (var (key, parameter) in declaration.Parameters)
        {
            if (!string.IsNullOrWhiteSpace(given.GetValueOrDefault(key)) || (!parameter.Required && parameter.Sample is null))
            {
                continue;
            }

            var sample = parameter.Sample ?? (parameter.Options is { } path ? Choices.Of(model, path) is [var first, ..] ? first.Value : null : null);
            if (sample is not null)
            {
                filled[key] = sample;
            }
        }

        return filled;
    }
}
