using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Platform.Web.Tenancy;

namespace Platform.Web.Routing;

/// <summary>
/// Routes from folders: <c>&lt;Noun&gt;/&lt;Face&gt;/&lt;Page&gt;</c> answers at <c>/noun/page</c> on the portal and in the province's own tenant, at
/// <c>/office/noun/page</c> in the office; <c>Index</c> is the noun itself and the noun <c>Home</c> the root.
/// A page template that begins with a slash stands in place of the page's own name: <c>@page "/{name}"</c> answers at <c>/noun/{name}</c>.
/// Pages of the face <c>Front</c> are outside every tenant, those of <c>Province</c> in the province's, those of <c>Shared</c> in every one;
/// those of <c>Staff</c> answer in a district's office and, without the prefix, in the province's tenant.
/// </summary>
internal sealed partial class FaceRoutes : IPageRouteModelConvention
{
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["Front"] = "",
        ["Portal"] = "",
        ["Office"] = "office",
        ["Province"] = "",
        ["Shared"] = "",
        ["Staff"] = "office",
    };

    public void Apply(PageRouteModel model)
    {
        var segments = model.ViewEnginePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var face = Array.FindIndex(segments, Prefixes.ContainsKey);
        if (face < 0)
        {
            return;
        }

        var template = model.Selectors[0].AttributeRouteModel?.Template ?? "";
        var path = model.ViewEnginePath.TrimStart('/');
        var ownName = template.StartsWith(path, StringComparison.OrdinalIgnoreCase);
        string[] named = ownName ? segments : [.. segments[..^1], "Index"];
        var parameters = (ownName ? template[path.Length..] : template).Trim('/');
        model.Selectors.Clear();
        model.Selectors.Add(Selector(RouteOf(named, face), parameters, ScopeOf(segments[face])));
        if (segments[face] == "Staff")
        {
            model.Selectors.Add(Selector(RouteOf(named, face)[Prefixes["Staff"].Length..].TrimStart('/'), parameters, TenantScope.Province));
        }
    }

    private static SelectorModel Selector(string route, string parameters, TenantScope scope) => new()
    {
        AttributeRouteModel = new AttributeRouteModel
        {
            Template = AttributeRouteModel.CombineTemplates(route, parameters),
        },
        EndpointMetadata = { scope },
    };

    private static TenantScope ScopeOf(string face) => face switch
    {
        "Front" => TenantScope.Outside,
        "Province" => TenantScope.Province,
        "Shared" => TenantScope.Any,
        _ => TenantScope.Inside,
    };

    internal static string RouteOf(string[] segments, int face)
    {
        var words = segments[..face].Where(noun => noun != "Home")
            .Concat(segments[(face + 1)..].Where((page, i) => page != "Index" || i < segments.Length - face - 2))
            .Select(Kebab);
        return string.Join('/', new[] { Prefixes[segments[face]] }.Concat(words).Where(word => word.Length > 0));
    }

    private static string Kebab(string name) => WordStart().Replace(name, "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();
}
