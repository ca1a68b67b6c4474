using Platform.Policy.Subsidies.Facts;

namespace Platform.Benchmarks.Subsidies;

/// <summary>An invented institution, as somebody who writes the rules by hand would keep it.</summary>
internal sealed record SampleInstitution(
    bool Filed, bool Inclusive, int Grade, decimal Places, decimal Infants, decimal Toddlers, decimal Juniors, int Ownership, bool Supported, decimal Rent)
{
    public static SampleInstitution[] Many(int count)
    {
        var random = new Random(20241216);
        var many = new SampleInstitution[count];
        for (var i = 0; i < count; i++)
            many[i] = new SampleInstitution(
                random.Next(10) > 0, random.Next(10) > 1, random.Next(4), random.Next(20, 200), random.Next(20), random.Next(40), random.Next(60),
                random.Next(4), random.Next(10) == 0, random.Next(500, 2000) / 100m);
        return many;
    }

    public static FactTable Columns(SampleInstitution[] many)
    {
        var table = new FactTable(many.Length);
        table.SetCodes("filed", [.. many.Select(one => one.Filed ? 1 : 0)]);
        table.SetCodes("inclusive", [.. many.Select(one => one.Inclusive ? 1 : 0)]);
        table.SetCodes("grade", [.. many.Select(one => one.Grade)]);
        table.SetCodes("ownership", [.. many.Select(one => one.Ownership)]);
        table.SetCodes("housing_support", [.. many.Select(one => one.Supported ? 1 : 0)]);
        table.SetNumbers("places", [.. many.Select(one => one.Places)]);
        table.SetNumbers("enrolled.infant", [.. many.Select(one => one.Infants)]);
        table.SetNumbers("enrolled.toddler", [.. many.Select(one => one.Toddlers)]);
        table.SetNumbers("enrolled.junior", [.. many.Select(one => one.Juniors)]);
        table.SetNumbers("actual_rent_per_sqm", [.. many.Select(one => one.Rent)]);
        return table;
    }
}
