using Platform.Policy.Editing;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Schema;
using Platform.Policy.Shapes;

namespace Platform.Policy.Forms;

/// <summary>The tables of items that a package has, in the order in which a person reads them.</summary>
public static class PolicyTables
{
    public static readonly IReadOnlyList<PolicyTable> OfDocument = [.. Collection.OfDocument.Select(collection => new PolicyTable(collection.Name, FileTitles.Of(collection.Name)))];

    public static readonly IReadOnlyList<PolicyTable> OfPackage =
    [
        new("departments", "部门"), new("towns", "乡镇街道"), new("issuers", "发文主体"), new("indicators", FileTitles.Of("indicators")), new("facts", FileTitles.Of("facts")),
    ];

    /// <summary>Only the national layer says which days are worked.</summary>
    public static readonly PolicyTable WorkingCalendar = new("working_calendar", "工作日安排");

    public static PolicyTable? Find(ItemTable table) =>
        (table.Document is null ? OfPackage.Append(WorkingCalendar) : OfDocument).FirstOrDefault(known => known.Name == table.Name);

    /// <summary>The folders of a package's documents.</summary>
    public static IReadOnlyList<string> Documents(IReadOnlyList<PolicyFile> files) => [.. new PackageFiles(files).Documents()];

    public static bool IsLayer(IReadOnlyList<PolicyFile> files) => files.Any(file => file.Path.EndsWith("/layer.yaml", StringComparison.Ordinal) && file.Path.Count(c => c == '/') == 1);

    internal static RecordShape? RecordOf(ItemTable table) => table.Document is not null
        ? Collection.OfDocument.FirstOrDefault(collection => collection.Name == table.Name)?.Shape
        : table.Name switch
        {
            "departments" => RecordShape.Of<Department>(),
            "towns" => RecordShape.Of<Town>(),
            "issuers" => RecordShape.Of<Issuer>(),
            "indicators" => RecordShape.Of<Indicator>(),
            "facts" => RecordShape.Of<Fact>(),
            "working_calendar" => RecordShape.Of<HolidayNotice>(),
            _ => null,
        };
}

/// <param name="Name">As an edit names it.</param>
/// <param name="Title">As officials call it.</param>
public sealed record PolicyTable(string Name, string Title);
