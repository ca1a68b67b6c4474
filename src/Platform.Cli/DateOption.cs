using System.CommandLine;
using Platform.Core.Notices.Templates;

namespace Platform.Cli;

internal static class DateOption
{
    public static Option<DateOnly?> AsOf() => New("--as-of", "基准日，如 2024-12-16");

    public static Option<DateOnly?> New(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (TypedDate.TryRead(result.Tokens[0].Value, out var day))
            {
                return day;
            }

            result.AddError($"“{result.Tokens[0].Value}”不是日期；写成 2024-12-16");
            return null;
        },
    };
}
