using System.CommandLine;
using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Facts;

namespace Platform.Cli.Subsidies;

/// <summary>One case: the amount, or with <c>explain</c> every step. Exit code 1 when nothing can be decided.</summary>
internal static class CalculateSubsidy
{
    public static Command Calculate(SharedOptions options, TextReader input) => Build("calculate", "测算一个个案的金额", options, input, explain: false);

    public static Command Explain(SharedOptions options, TextReader input) => Build("explain", "测算一个个案，逐步写明理由", options, input, explain: true);

    private static Command Build(string name, string description, SharedOptions options, TextReader input, bool explain)
    {
        var slug = TenantArgument.New();
        var rule = new Argument<string>("RULE") { Description = "补贴规则，如 subsidy list 所列" };
        var facts = new Option<string>("--facts") { Description = "事实，YAML 或 JSON；- 读标准输入", HelpName = "FILE", Required = true };
        var asOf = DateOption.AsOf();
        var command = new Command(name, description) { slug, rule, facts, asOf };
        command.SetAction(parsed => Run(options, parsed, input, new Request(parsed.GetRequiredValue(slug), parsed.GetRequiredValue(rule), parsed.GetRequiredValue(facts), parsed.GetValue(asOf), explain)));
        return command;
    }

    private sealed record Request(string Slug, string Rule, string Facts, DateOnly? AsOf, bool Explain);

    private static int Run(SharedOptions options, ParseResult parsed, TextReader input, Request request)
    {
        var console = parsed.InvocationConfiguration;
        if (SubsidyRules.Find(options, parsed, request.Slug, request.AsOf) is not { } rules || rules.Rule(request.Rule, console.Error) is not { } plan)
        {
            return ExitCode.Refused;
        }

        var text = request.Facts == "-" ? input.ReadToEnd() : File.ReadAllText(request.Facts);
        if (CaseFacts.Parse(plan.Facts, text, request.Facts, out var diagnostics) is not { } facts)
        {
            foreach (var found in diagnostics)
            {
                console.Error.WriteLine($"{found.File}:{found.Line}:{found.Column}: error: {found.Message}（{found.Fix}）");
            }

            return ExitCode.Refused;
        }

        var outcome = plan.Evaluate(facts, rules.Day);
        if (parsed.GetValue(options.Json))
        {
            JsonOutput.Write(console.Output, OutcomeRecord.Of(outcome));
        }
        else
        {
            OutcomeText.Write(outcome, plan.Subsidy.Noun, request.Explain, console.Output);
        }

        foreach (var unknown in facts.Unknown)
        {
            console.Error.WriteLine(unknown);
        }

        return outcome is Outcome.Undecided ? ExitCode.Refused : ExitCode.Done;
    }
}
