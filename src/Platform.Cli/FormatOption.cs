using System.CommandLine;

namespace Platform.Cli;

/// <summary><c>--format</c>: one of a few names, the first by default.</summary>
internal static class FormatOption
{
    public static Option<string> New(string description, params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = description,
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => formats[0],
        };
        option.CompletionSources.Add(formats);
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => !formats.Contains(token.Value)) is { } wrong)
            {
                result.AddError($"没有格式“{wrong.Value}”；可以写 {string.Join('、', formats)}");
            }
        });
        return option;
    }
}
