using System.CommandLine;
using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Batches;
using Platform.Policy.Subsidies.Facts;

namespace Platform.Cli.Subsidies;

/// <summary>模拟测算: the rules as they are against changed ones, over a register.</summary>
internal static class SimulateSubsidies
{
    public static Command Command(SharedOptions options)
    {
        var slug = TenantArgument.New();
        var register = new Option<string>("--register") { Description = "机构名册，CSV；第一行写事实的键或名称", HelpName = "FILE.csv", Required = true };
        var change = new Option<string?>("--change") { Description = "规则改动，YAML；不写则只算现行规则", HelpName = "FILE.yaml" };
        var rule = new Option<string?>("--rule") { Description = "只算这一项；不写则算全部（有改动时算改动的）", HelpName = "RULE" };
        var years = new Option<int?>("--years") { Description = "显示几年" };
        var budget = new Option<decimal?>("--budget") { Description = "每年预算，元" };
        var asOf = DateOption.AsOf();
        var command = new Command("simulate", "模拟测算：现行规则与改动后的规则，按年费用、谁增谁减、预算使用") { slug, register, change, rule, years, budget, asOf };
        command.SetAction(parsed => Run(options, parsed, new Request(
            parsed.GetRequiredValue(slug), parsed.GetRequiredValue(register), parsed.GetValue(change), parsed.GetValue(rule), parsed.GetValue(years), parsed.GetValue(budget), parsed.GetValue(asOf))));
        return command;
    }

    private sealed record Request(string Slug, string Register, string? Change, string? Rule, int? Years, decimal? Budget, DateOnly? AsOf);

    private static int Run(SharedOptions options, ParseResult parsed, Request request)
    {
        var console = parsed.InvocationConfiguration;
        if (request.Years is < 1 or > 20 || request.Budget is < 0)
        {
            console.Error.WriteLine("--years 在 1 到 20 之间，--budget 不能是负数");
            return ExitCode.WrongUsage;
        }

        if (SubsidyRules.Find(options, parsed, request.Slug, request.AsOf) is not { } rules || Changed(rules, request, console.Error) is not { } changed)
        {
            return ExitCode.Refused;
        }

        var plans = Ids(rules, request, changed).Select(id => rules.Rule(id, console.Error)).OfType<RulePlan>().ToList();
        if (plans.Count == 0)
        {
            return ExitCode.Refused;
        }

        var cases = Register.Read(File.ReadAllText(request.Register), rules.Book.Facts);
        foreach (var note in cases.Notes)
        {
            console.Error.WriteLine(note);
        }

        var results = plans.Select(plan => SimulationRecord.Of(
            Simulation.Run(plan, changed.GetValueOrDefault(plan.Subsidy.Id, plan), cases.Facts, rules.Day, request.Years), cases, request.Budget)).ToList();
        if (parsed.GetValue(options.Json))
        {
            JsonOutput.Write(console.Output, results);
        }
        else
        {
            results.ForEach(result => SimulationText.Write(result, console.Output));
        }

        return ExitCode.Done;
    }

    // A district without rules is asked for one, so that it says why there is none.
    private static IEnumerable<string> Ids(SubsidyRules rules, Request request, IReadOnlyDictionary<string, RulePlan> changed) =>
        request.Rule is { } only ? [only]
        : changed.Count > 0 ? changed.Keys
        : rules.Book.Rules.Select(rule => rule.Subsidy.Id).DefaultIfEmpty("");

    private static IReadOnlyDictionary<string, RulePlan>? Changed(SubsidyRules rules, Request request, TextWriter error)
    {
        if (request.Change is not { } file)
        {
            return new Dictionary<string, RulePlan>();
        }

        var changed = RuleChange.Read(rules.Package, rules.View, File.ReadAllText(file), file, out var diagnostics);
        foreach (var found in diagnostics)
        {
            error.WriteLine($"{found.File}:{found.Line}:{found.Column}: error: {found.Message}（{found.Fix}）");
        }

        return changed;
    }
}
