using Platform.Policy.Model;
using Platform.Policy.Packages;
using Xunit;

namespace Platform.Policy.Tests.Packages;

/// <summary>How many facts of each sort every district's document states, so that none is dropped while editing.</summary>
public sealed class RepositoryCountsTests
{
    private static readonly TenantCatalog Catalog = TenantCatalog.Load(RepositoryFolder.Tenants);

    private static readonly Dictionary<string, Counts> Expected = new()
    {
        ["jinnan"] = new() { NumericTargets = 1, OtherTargets = 3, Planning = 2, Tasks = 15, Safeguards = 4, Lead = 24, Support = 41, Units = 18, Members = 18, Instruments = 3 },
        ["hangjin"] = new() { NumericTargets = 6, OtherTargets = 2, Planning = 1, Tasks = 13, Safeguards = 3, Lead = 1, Joint = 45, Units = 20, Instruments = 7, Phases = 3 },
        ["yubei"] = new() { NumericTargets = 15, OtherTargets = 3, Tasks = 20, Safeguards = 3, Lead = 37, Responsible = 62, Units = 24, Schemes = 5, Rates = 9 },
        ["jiangbei"] = new() { NumericTargets = 12, OtherTargets = 4, Planning = 2, Tasks = 11, Safeguards = 4, Members = 19, Instruments = 3 },
        ["huancui"] = new() { NumericTargets = 1, OtherTargets = 5, Tasks = 19, Safeguards = 3, Joint = 101, Units = 24, Members = 35, DutyLists = 19, Instruments = 1, DatedPreferences = 11 },
    };

    public static TheoryData<string> Districts() => [.. Expected.Keys];

    [Theory, MemberData(nameof(Districts))]
    public void AsIssued_DistrictOfTheRepository_StatesEveryFactOfItsDocument(string slug) =>
        Assert.Equal(Expected[slug], Count(Catalog.Tenants[slug]));

    [Fact]
    public void AsIssued_AllFoundingDistricts_AddUp()
    {
        var all = Expected.Keys.Select(slug => Count(Catalog.Tenants[slug])).ToArray();

        Assert.Equal((35, 17), (all.Sum(d => d.NumericTargets), all.Sum(d => d.OtherTargets)));
        Assert.Equal((78, 17), (all.Sum(d => d.Tasks), all.Sum(d => d.Safeguards)));
        Assert.Equal(311, all.Sum(d => d.Lead + d.Joint + d.Responsible + d.Support));
        Assert.Equal((5, 9, 14), (all.Sum(d => d.Schemes), all.Sum(d => d.Rates), all.Sum(d => d.Instruments)));
    }

    private static Counts Count(TenantPackage tenant)
    {
        var policy = tenant.AsIssued(Assert.Single(tenant.Documents).Id);
        IReadOnlyList<T> Own<T>(ItemMap<T> items) where T : PolicyItem => [.. items.Where(item => item.Source.Layer == tenant.Slug)];
        var (targets, duties, subsidies) = (Own(policy.Targets), Own(policy.Duties), Own(policy.Subsidies));
        return new Counts
        {
            NumericTargets = targets.Count(target => target.Value is not null),
            OtherTargets = targets.Count(target => target.Value is null),
            Planning = Own(policy.Planning).Count(standard => standard.Value is not null),
            Tasks = duties.Count(duty => duty.Kind == DutyKind.Task),
            Safeguards = duties.Count(duty => duty.Kind == DutyKind.Safeguard),
            Lead = duties.Sum(duty => duty.Lead.Count),
            Joint = duties.Sum(duty => duty.Joint.Count),
            Responsible = duties.Sum(duty => duty.Responsible.Count),
            Support = duties.Sum(duty => duty.Support.Count),
            Units = duties.SelectMany(duty => duty.Assignments).Select(assignment => assignment.Department).Distinct().Count(),
            Members = Own(policy.Conferences).Sum(conference => conference.Members.Count),
            DutyLists = Own(policy.DutyLists).Count,
            Schemes = subsidies.Count(subsidy => subsidy.Quantified),
            Rates = subsidies.Sum(subsidy => subsidy.Rates.Count),
            Instruments = subsidies.Count(subsidy => !subsidy.Quantified),
            DatedPreferences = Own(policy.Preferences).Count(preference => preference is { From: not null, Until: not null }),
            Phases = Own(policy.Phases).Count,
        };
    }

    private sealed record Counts
    {
        public int NumericTargets { get; init; }
        public int OtherTargets { get; init; }
        public int Planning { get; init; }
        public int Tasks { get; init; }
        public int Safeguards { get; init; }
        public int Lead { get; init; }
        public int Joint { get; init; }
        public int Responsible { get; init; }
        public int Support { get; init; }
        public int Units { get; init; }
        public int Members { get; init; }
        public int DutyLists { get; init; }
        public int Schemes { get; init; }
        public int Rates { get; init; }
        public int Instruments { get; init; }
        public int DatedPreferences { get; init; }
        public int Phases { get; init; }
    }
}
