namespace Platform.Core.Accounts;

/// <summary>How far a permission reaches: everything, or the union of what is named. Nothing named reaches nothing.</summary>
public sealed record Reach(bool Whole, IReadOnlySet<string> Departments, IReadOnlySet<string> Areas, IReadOnlySet<string> Issuers, IReadOnlySet<string> CodePrefixes)
{
    private const int DigitsOfTown = 9;

    /// <summary>What grants of roles reach together.</summary>
    internal static Reach Of(IEnumerable<HeldRole> held)
    {
        var scopes = held.ToLookup(one => one.Role.Scope, one => one.Scope);
        return new Reach(
            scopes.Contains(RoleScope.Whole),
            Set(scopes[RoleScope.Department]),
            Set(scopes[RoleScope.Area].Select(area => area is null ? null : AreaPrefix(area))),
            Set(scopes[RoleScope.Issuer]),
            Set(scopes[RoleScope.CodePrefix]));
    }

    /// <summary>Whether the area is one of these, or lies in one: the code of a village begins with its town's nine digits.</summary>
    public bool CoversArea(string? area) => area is not null && (Whole || Areas.Any(own => IsDigits(own) ? area.StartsWith(own, StringComparison.Ordinal) : area == own));

    public bool CoversDepartment(string? department) => department is not null && (Whole || Departments.Contains(department));

    public bool CoversIssuer(string issuer) => Whole || Issuers.Contains(issuer);

    /// <summary>Whether the district with this administrative code is reached.</summary>
    public bool CoversDistrict(string code) => Whole || CodePrefixes.Any(prefix => code.StartsWith(prefix, StringComparison.Ordinal));

    internal static bool IsDigits(string area) => area.All(char.IsAsciiDigit);

    // Codes of towns are written with nine digits, or with twelve of which the last three are zero (GB/T 10114).
    internal static string AreaPrefix(string code) =>
        code.Length == 12 && IsDigits(code) && code.EndsWith("000", StringComparison.Ordinal) ? code[..DigitsOfTown] : code;

    private static HashSet<string> Set(IEnumerable<string?> scopes) => scopes.OfType<string>().ToHashSet(StringComparer.Ordinal);
}
