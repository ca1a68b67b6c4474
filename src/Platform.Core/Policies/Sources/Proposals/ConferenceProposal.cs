using System.Text.RegularExpressions;
using Platform.Policy.Editing;

namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>建立区托育服务联席会议，办公室设在区卫生健康委: name, office, members.</summary>
internal static partial class ConferenceProposal
{
    public static void Fill(Recognised found, ClausePlace place)
    {
        var words = place.Words;
        found.Add("name", Name().Match(place.Title + words) is { Success: true } name ? name.Value : null);
        found.Add("full_name", FullName().Match(words) is { Success: true } full ? full.Groups["name"].Value : null);
        found.Add("office", Office().Match(words) is { Success: true } office ? place.Clause.Departments.FirstOrDefault(named => office.Groups["where"].Value.StartsWith(named.Name, StringComparison.Ordinal))?.Role : null);
        found.AddAll("members", place.Clause.Departments.DistinctBy(named => named.Role).Select(MemberOf));
        found.Add("text", words);
    }

    private static EditValue.Map MemberOf(PolicyChecks.MentionedDepartment named) =>
        new([new EditField("unit", new EditValue.Text(named.Name)), new EditField("role", new EditValue.Text(named.Role))]);

    [GeneratedRegex("联席会议|领导小组|工作专班|协调小组|会商机制|协调机制")]
    private static partial Regex Name();

    [GeneratedRegex("(建立|成立|组建|设立)(?<name>[^，。；、]{2,30}?(联席会议|领导小组|工作专班|协调小组|会商机制|协调机制))")]
    private static partial Regex FullName();

    [GeneratedRegex("办公室(设在|设于|由)(?<where>[^，。；]+)")]
    private static partial Regex Office();
}
