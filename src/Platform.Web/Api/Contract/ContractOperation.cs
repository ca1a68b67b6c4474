using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Platform.Core.Api;

namespace Platform.Web.Api.Contract;

/// <summary>What every operation has: the scope that its policy asks for, the refusals, and on POST the key against doing it twice.</summary>
internal sealed class ContractOperation : IOpenApiOperationTransformer
{
    private const string Problem = nameof(ApiProblem);

    private static readonly (string Status, string Meaning)[] Refusals =
    [
        ("401", "没有令牌，或者令牌过期、不是这个区县的"),
        ("403", "令牌没有这个范围"),
        ("404", "没有这个区县，或者没有这一项"),
    ];

    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var document = context.Document!;
        document.AddComponent(Problem, await context.GetOrCreateSchemaAsync(typeof(ApiProblem), cancellationToken: cancellationToken));
        operation.Tags?.Clear();
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(ApiContract.Scheme, document)] = ScopesOf(context) }];
        operation.Responses ??= [];
        foreach (var (status, meaning) in operation.Parameters is { Count: > 0 } ? [("400", "参数不对"), .. Refusals] : Refusals)
        {
            operation.Responses[status] = new OpenApiResponse
            {
                Description = meaning,
                Content = new Dictionary<string, OpenApiMediaType> { [ApiProblem.ContentType] = new() { Schema = new OpenApiSchemaReference(Problem, document) } },
            };
        }

        if (HttpMethods.IsPost(context.Description.HttpMethod ?? ""))
        {
            (operation.Parameters ??= []).Add(new OpenApiParameter
            {
                Name = "Idempotency-Key",
                In = ParameterLocation.Header,
                Required = true,
                Description = "每件事一个；再次提交得到第一次的结果",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 100 },
            });
        }
    }

    private static List<string> ScopesOf(OpenApiOperationTransformerContext context) =>
        [.. context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().SelectMany(data => ApiScopes.All.Keys.Where(scope => data.Policy == ApiPolicies.Of(scope)))];
}
