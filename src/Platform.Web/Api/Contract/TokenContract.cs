using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Platform.Web.Api.Contract;

/// <summary>The token endpoint (RFC 6749 4.4), which OpenIddict answers and no endpoint describes.</summary>
internal static class TokenContract
{
    public static OpenApiPathItem Path() => new()
    {
        Operations = new Dictionary<HttpMethod, OpenApiOperation>
        {
            [HttpMethod.Post] = new()
            {
                Summary = "换取令牌",
                OperationId = "token",
                Security = [],
                RequestBody = new OpenApiRequestBody { Required = true, Content = Content("application/x-www-form-urlencoded", Question()) },
                Responses = new OpenApiResponses
                {
                    ["200"] = new OpenApiResponse { Description = "令牌", Content = Content("application/json", Answer()) },
                    ["400"] = Refusal("请求不对：范围未登记，或者缺少参数"),
                    ["401"] = Refusal("客户编号或密钥不对，或者不是这个区县的客户"),
                },
            },
        },
    };

    private static OpenApiSchema Question() => Object(
        ["grant_type", "client_id", "client_secret"],
        ("grant_type", new OpenApiSchema { Type = JsonSchemaType.String, Enum = [JsonValue.Create("client_credentials")] }),
        ("client_id", Text("客户编号")),
        ("client_secret", Text("密钥，登记时只显示一次")),
        ("scope", Text("要用的范围，以空格隔开；不写就是登记的全部")));

    private static OpenApiSchema Answer() => Object(
        ["access_token", "token_type", "expires_in"],
        ("access_token", Text("令牌，不可解读")),
        ("token_type", Text("总是 Bearer")),
        ("expires_in", new OpenApiSchema { Type = JsonSchemaType.Integer, Description = "还有多少秒有效" }));

    private static OpenApiResponse Refusal(string description) => new()
    {
        Description = description,
        Content = Content("application/json", Object(["error"], ("error", Text("invalid_client、invalid_scope 等（RFC 6749 5.2）")), ("error_description", Text("说明")))),
    };

    private static Dictionary<string, OpenApiMediaType> Content(string type, OpenApiSchema schema) => new() { [type] = new OpenApiMediaType { Schema = schema } };

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };

    private static OpenApiSchema Object(IEnumerable<string> required, params (string Name, OpenApiSchema Schema)[] properties) => new()
    {
        Type = JsonSchemaType.Object,
        Required = required.ToHashSet(StringComparer.Ordinal),
        Properties = properties.ToDictionary(property => property.Name, IOpenApiSchema (property) => property.Schema),
    };
}
