using Platform.Policy.Model;
using Platform.Policy.Shapes;

namespace Platform.Policy.Packages;

/// <summary>A collection of items: its name, the file that holds it, and the table within that file.</summary>
internal sealed record Collection(string Name, string File, string? Table, Type ItemType)
{
    public static readonly Collection Indicators = Of<Indicator>("indicators");

    public static readonly Collection Facts = Of<Fact>("facts");

    /// <summary>The collections of a document's folder.</summary>
    public static readonly IReadOnlyList<Collection> OfDocument =
    [
        Of<Target>("targets"), Of<Duty>("duties"), Of<Subsidy>("subsidies"), Of<Preference>("preferences"),
        Of<PlanningStandard>("planning"), Of<Parameter>("parameters"),
        Of<Registration>("registration", "filing"), Of<FilingMaterial>("materials", "filing"), Of<FilingRequirement>("requirements", "filing"),
        Of<StaffRequirement>("staffing"), Of<SupervisionRule>("supervision"), Of<Conference>("conference"),
        Of<Phase>("phases"), Of<DepartmentDuty>("duty_lists"),
    ];

    public static readonly IReadOnlyList<string> DocumentFiles =
        [.. OfDocument.Select(collection => collection.File).Prepend("document.yaml").Distinct()];

    public RecordShape Shape => RecordShape.Of(ItemType);

    /// <summary>Keys shared by all districts have underscores, ids of items hyphens.</summary>
    public bool AcceptsId(string id) => HasKeys ? StableName.IsKey(id) : StableName.IsId(id);

    /// <summary>Whether it stands in the package's own folder and its items are keys shared by all districts.</summary>
    public bool HasKeys => this == Indicators || this == Facts;

    private static Collection Of<T>(string name)
        where T : PolicyItem => new(name, $"{name}.yaml", null, typeof(T));

    private static Collection Of<T>(string name, string file)
        where T : PolicyItem => new(name, $"{file}.yaml", name, typeof(T));
}
