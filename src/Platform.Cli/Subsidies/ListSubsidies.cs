using System.CommandLine;

namespace Platform.Cli.Subsidies;

internal static class ListSubsidies
{
    public static Command Command(SharedOptions options)
    {
        var slug = TenantArgument.New();
        var asOf = DateOption.AsOf();
        var command = new Command("list", "列出补贴规则、要回答的问题，以及只点名未定金额的支持方式") { slug, asOf };
        command.SetAction(parsed => Run(options, parsed, parsed.GetRequiredValue(slug), parsed.GetValue(asOf)));
        return command;
    }

    private static int Run(SharedOptions options, ParseResult parsed, string slug, DateOnly? asOf)
    {
        if (SubsidyRules.Find(options, parsed, slug, asOf) is not { } rules)
        {
            return ExitCode.Refused;
        }

        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(options.Json))
        {
            JsonOutput.Write(output, new
            {
                rules.Day,
                Rules = rules.Book.Rules.Select(rule => new
                {
                    rule.Subsidy.Id,
                    rule.Subsidy.Title,
                    rule.Subsidy.Noun,
                    rule.Subsidy.Clause,
                    Questions = rule.Questions.Select(question => new { question.Key, question.Text, Kind = question.Fact.Kind, question.Fact.Unit, question.Options }),
                }),
                Promises = rules.Book.Promises.Select(subsidy => new { subsidy.Id, subsidy.Title, subsidy.Text, subsidy.Clause }),
            });
            return ExitCode.Done;
        }

        foreach (var rule in rules.Book.Rules)
        {
            output.WriteLine($"{rule.Subsidy.Id,-24}{rule.Subsidy.Title}（{rule.Subsidy.Noun}）〔{rule.Subsidy.Clause}〕");
            foreach (var question in rule.Questions)
            {
                output.WriteLine($"    {Keys(question),-34}{question.Text}");
            }
        }

        foreach (var subsidy in rules.Book.Promises)
        {
            output.WriteLine($"{subsidy.Id,-24}{subsidy.Title}  未定金额〔{subsidy.Clause}〕");
        }

        return ExitCode.Done;
    }

    private static string Keys(Policy.Subsidies.Question question) =>
        question.Options.Count > 0 && question.Fact.Kind == Policy.Model.FactKind.PerOption
            ? string.Join(" ", question.Options.Keys.Select(option => $"{question.Key}.{option}"))
            : question.Key;
}
