using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>托育机构负责人应具有大专以上学历、有3年以上从业经历: post, education, years.</summary>
internal static partial class StaffingProposal
{
    public static void Fill(Recognised found, ClausePlace place)
    {
        var words = place.Words;
        found.Add("post", Post().Match(place.Title + words) is { Success: true } post ? post.Value : null);
        found.Add("education", Education().Match(words) is { Success: true } education ? education.Groups["level"].Value : null);
        found.Add("experience_years", Years().Match(words) is { Success: true } years ? decimal.Parse(years.Groups["years"].Value, CultureInfo.InvariantCulture) : null);
        found.Add("text", words);
    }

    [GeneratedRegex("(托育)?(机构)?(负责人|保育人员|保育员|卫生保健人员|保健人员|保安人员|保安员|炊事人员|炊事员)")]
    private static partial Regex Post();

    [GeneratedRegex("(?<level>(高中|中专|大专|专科|本科|大学本科)(及)?以上)(文化程度|学历)")]
    private static partial Regex Education();

    [GeneratedRegex(@"(?<years>\d+)年(及)?以上[^，。；]{0,12}(经历|经验|工作)")]
    private static partial Regex Years();
}
