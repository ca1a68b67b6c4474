using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Policy.Editing;
using Platform.Policy.Forms;
using Platform.Policy.Packages;
using Platform.Policy.Wording;

namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>A free key for a new item: for a target its indicator and year, else its kind and clause.</summary>
public static partial class ProposedId
{
    public static string Of(ItemProposal proposal, string clause, IReadOnlyList<PolicyFile> files)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var taken = PolicyTables.Documents(files).SelectMany(document => WrittenItems.Ids(files, new ItemTable(proposal.Collection, document))).ToHashSet(StringComparer.Ordinal);
        var wanted = proposal.Fields.Find("indicator") is EditValue.Text indicator && proposal.Fields.Find("due") is EditValue.Day due
            ? $"{indicator.Value.Replace('_', '-')}-{due.Value.Year}"
            : $"{Kind(proposal.Collection)}-{Digits(clause)}";
        return Enumerable.Range(1, taken.Count + 1).Select(turn => turn == 1 ? wanted : $"{wanted}-{turn}").First(id => !taken.Contains(id));
    }

    private static string Kind(string collection) => collection switch
    {
        "duties" => "duty",
        "subsidies" => "subsidy",
        _ => collection.TrimEnd('s').Replace('_', '-'),
    };

    private static string Digits(string clause) => string.Join('-', Number().Matches(clause).Select(match =>
        char.IsAsciiDigit(match.Value[0]) ? match.Value
        : ChineseNumerals.TryParse(match.Value, out var number) ? $"{number.ToString("0", CultureInfo.InvariantCulture)}" : "0").DefaultIfEmpty("0"));

    [GeneratedRegex("[一二三四五六七八九十百零]+|[0-9]+")]
    private static partial Regex Number();
}
