using Platform.Core.Tenancy;

namespace Platform.Web.Tenancy;

/// <summary>Resolves the tenant once and early; its segment of the address moves to the base path.</summary>
public sealed class MultiTenantMiddleware(
    RequestDelegate next, IEnumerable<IMultiTenantStrategy> strategies, IMultiTenantStore store)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var asked = false;
        foreach (var strategy in strategies)
        {
            if (strategy.GetIdentifier(context) is not { } identifier)
            {
                continue;
            }

            asked = true;
            if (store.GetByIdentifier(identifier) is { State: not TenantState.Archived } tenant)
            {
                await RunInside(context, new MultiTenantContext(tenant, strategy.Name));
                return;
            }
        }

        if (asked && !OriginalPath.IsErrorPage(context))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await next(context);
    }

    private async Task RunInside(HttpContext context, MultiTenantContext found)
    {
        var (pathBase, path) = (context.Request.PathBase, context.Request.Path);
        using var scope = AsyncLocalMultiTenantContextAccessor.Enter(found);
        if (found.Strategy == BasePathStrategy.StrategyName)
        {
            MoveSegment(context.Request, found.TenantInfo.Identifier);
        }

        try
        {
            await next(context);
        }
        finally
        {
            (context.Request.PathBase, context.Request.Path) = (pathBase, path);
        }
    }

    private static void MoveSegment(HttpRequest request, string identifier)
    {
        var segment = new PathString("/" + identifier);
        if (request.Path.StartsWithSegments(segment, StringComparison.OrdinalIgnoreCase, out var rest))
        {
            request.Path = rest.HasValue ? rest : "/";
        }

        request.PathBase = request.PathBase.Add(segment);
    }
}
