using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Platform.Web.Tenancy;

namespace Platform.Tests.Tenancy.Isolation;

/// <summary>One way into the server: an endpoint, a method, of a page one handler.</summary>
/// <param name="Names">What it reads beside its route: parameters and bound properties, as forms and queries name them.</param>
internal sealed record Door(RouteEndpoint Endpoint, HttpMethod Method, string? Handler, IReadOnlyList<string> Names)
{
    private const int Deepest = 3;
    private static readonly HttpMethod[] OfPages = [HttpMethod.Get, HttpMethod.Post];

    public bool IsPublic => Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    public TenantScope? Scope => Endpoint.Metadata.GetMetadata<TenantScope>();

    public IReadOnlyList<string> RouteNames => [.. Endpoint.RoutePattern.Parameters.Select(parameter => parameter.Name)];

    public bool IsOfApi => Endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal);

    public bool ReadsIds => RouteNames.Count > 0 || Names.Count > 0;

    /// <summary>All doors that the running server has.</summary>
    public static async Task<IReadOnlyList<Door>> AllAsync(IServiceProvider services)
    {
        var doors = new List<Door>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            doors.AddRange(endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                ? OfPage(endpoint, await services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata))
                : OfMethods(endpoint));
        }

        return doors;
    }

    /// <summary>The path inside a tenant, with the value in each parameter of the route.</summary>
    public string Path(Func<string, string> value) => "/" + string.Join('/', Endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternParameterPart parameter => Uri.EscapeDataString(value(parameter.Name)),
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        _ => throw new NotSupportedException(part.ToString()),
    }))));

    public override string ToString() => $"{Method} {Endpoint.RoutePattern.RawText}{(Handler is null ? "" : $"?handler={Handler}")} ({(Scope is null ? "everywhere" : Scope.Kind?.ToString() ?? (Scope.InsideTenant ? "any tenant" : "outside"))})";

    private static IEnumerable<Door> OfPage(RouteEndpoint endpoint, CompiledPageActionDescriptor page)
    {
        var bound = page.BoundProperties.OfType<PageBoundPropertyDescriptor>().SelectMany(property => Flat(property.Property.PropertyType, property.BindingInfo?.BinderModelName ?? property.Name)).ToList();
        var handlers = page.HandlerMethods.Select(handler => new Door(endpoint, HttpMethod.Parse(handler.HttpMethod), handler.Name, [.. bound, .. handler.Parameters
            .Where(parameter => parameter.BindingInfo?.BindingSource != BindingSource.Services && parameter.ParameterType != typeof(CancellationToken))
            .SelectMany(parameter => Flat(parameter.ParameterType, parameter.Name))])).ToList();
        // A page answers both methods, whether or not it has a handler for them.
        return [.. handlers, .. OfPages.Where(method => handlers.TrueForAll(door => door.Method != method)).Select(method => new Door(endpoint, method, null, bound))];
    }

    private static IEnumerable<Door> OfMethods(RouteEndpoint endpoint)
    {
        var names = (endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? []).Where(parameter => IsSimple(parameter.ParameterType)).Select(parameter => parameter.Name!)
            .Except(endpoint.RoutePattern.Parameters.Select(parameter => parameter.Name)).ToList();
        return (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]).Select(method => new Door(endpoint, HttpMethod.Parse(method), null, names));
    }

    private static IEnumerable<string> Flat(Type type, string name, int depth = 0) => IsSimple(type) || depth == Deepest
        ? [name]
        : type.GetProperties().Where(property => property.CanWrite).SelectMany(property => Flat(property.PropertyType, name.Length == 0 ? property.Name : $"{name}.{property.Name}", depth + 1));

    private static bool IsSimple(Type type) => Nullable.GetUnderlyingType(type) is { } inner
        ? IsSimple(inner)
        : type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(Guid) || type == typeof(decimal) || type == typeof(DateOnly)
            || type.IsArray || type.IsGenericType && type.IsAssignableTo(typeof(System.Collections.IEnumerable));
}
