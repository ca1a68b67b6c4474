using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Time;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Subsidies;

namespace Platform.Cli.Subsidies;

/// <summary>The district, day and rules that a subsidy command works on.</summary>
internal sealed record SubsidyRules(TenantPackage Package, PolicyView View, DateOnly Day, RuleBook Book)
{
    /// <summary>Null after telling why there is no such district.</summary>
    public static SubsidyRules? Find(SharedOptions options, ParseResult parsed, string slug, DateOnly? asOf)
    {
        var services = options.Services(parsed);
        if (TenantArgument.Find(services, slug, parsed.InvocationConfiguration.Error) is not { } package)
        {
            return null;
        }

        var day = asOf ?? package.DefaultDay(services.GetRequiredService<Calendar>().Today());
        var view = package.AsOf(day);
        return new SubsidyRules(package, view, day, RuleBook.Of(view));
    }

    /// <summary>Null after telling which rules there are.</summary>
    public RulePlan? Rule(string id, TextWriter error)
    {
        if (Book.Find(id) is { } plan)
        {
            return plan;
        }

        error.WriteLine(Book.Rules.Count == 0
            ? $"{Package.Profile.Name}的文件没有定金额的补贴，无从测算{Promised()}"
            : $"没有补贴规则“{id}”；现有：{string.Join("、", Book.Rules.Select(rule => $"{rule.Subsidy.Id}（{rule.Subsidy.Title}）"))}");
        return null;
    }

    private string Promised() => Book.Promises.Count == 0 ? "" : $"；文件点名支持：{string.Join("、", Book.Promises.Select(subsidy => subsidy.Title))}";
}
