using Platform.Policy.Binding;
using Platform.Policy.Model;

namespace Platform.Policy.Packages;

/// <summary>A department as one package names it.</summary>
internal sealed record DepartmentDefinition(string Role, BoundFields Bound, ItemSource Source);

/// <summary>What one package writes, bound but not layered.</summary>
internal sealed class PackageContent(string slug, string name)
{
    public string Slug { get; } = slug;
    public string Name { get; } = name;

    /// <summary>Latest first.</summary>
    public required IReadOnlyList<PolicyDocument> Documents { get; init; }
    public required IReadOnlyList<DepartmentDefinition> Departments { get; init; }

    /// <summary>By position: indicators, then each document's items, latest document first.</summary>
    public required IReadOnlyList<ItemDefinition> Items { get; init; }

    /// <summary>节假日安排, one notice a year; empty but in the national layer.</summary>
    public required IReadOnlyList<HolidayNotice> Holidays { get; init; }
}
