namespace Platform.Benchmarks.Subsidies;

/// <summary>Yubei's opening award and rent subsidy as C#: what the engine is measured against.</summary>
internal static class HandWrittenRules
{
    public static (decimal First, decimal Second) Opening(SampleInstitution one)
    {
        if (!Qualifies(one)) return default;
        var total = Math.Round(Math.Min(one.Places * 3000m, 450000m), 2, MidpointRounding.AwayFromZero);
        var first = Math.Round(total * 0.5m, 2, MidpointRounding.AwayFromZero);
        return (first, total - first);
    }

    public static decimal Rent(SampleInstitution one) =>
        Qualifies(one) && one.Ownership != 0 && !one.Supported
            ? Math.Round(one.Places * 6 * Math.Min(10m, one.Rent) * 12, 2, MidpointRounding.AwayFromZero)
            : 0;

    private static bool Qualifies(SampleInstitution one) =>
        one.Filed && one.Inclusive && one.Grade <= 2 && 100 * (one.Infants + one.Toddlers + one.Juniors) / one.Places > 30;
}
