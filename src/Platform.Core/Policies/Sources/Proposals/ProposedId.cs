using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Policy.Editing;
using Platform.Policy.Packages;
using Platform.Policy.Wording;

namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>A free key for a new item: for a target its indicator and year, else its kind and clause.</summary>
public static partial class ProposedId
{
    public static string Of(ItemProposal proposal, string clause, IReadOnlyList<PolicyFile> files)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var taken = Documents(files).SelectMany(document => WrittenItems.Ids(files, new ItemTable(proposal.Collection, document))).ToHashSet(StringComparer.Ordinal);
        var wanted = proposal.Values.GetValueOrDefault("indicator") is [var indicator] && proposal.Values.GetValueOrDefault("due") is [var due]
            ? $"{indicator.Replace('_', '-')}-{due[..4]}"
            : $"{Kind(proposal.Collection)}-{Digits(clause)}";
        return Enumerable.Range(1, taken.Count + 1).Select(turn => turn == 1 ? wanted : $"{wanted}-{turn}").First(id => !taken.Contains(id));
    }

    private static string Kind(string collection) => collection switch
    {
        "duties" => "duty",
        "subsidies" => "subsidy",
        _ => collection.TrimEnd('s'),
    };

    private static string Digits(string clause) => string.Join('-', Number().Matches(clause).Select(match =>
        char.IsAsciiDigit(match.Value[0]) ? match.Value
        : ChineseNumerals.TryParse(match.Value, out var number) ? $"{number.ToString("0", CultureInfo.InvariantCulture)}" : "0").DefaultIfEmpty("0"));

    private static IEnumerable<string> Documents(IReadOnlyList<PolicyFile> files) =>
        files.Select(file => file.Path.Split('/')).Where(path => path is [_, "policies", _, "document.yaml"]).Select(path => path[2]);

    [GeneratedRegex("[一二三四五六七八九十百零]+|[0-9]+")]
    private static partial Regex Number();
}
