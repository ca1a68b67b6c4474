using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Platform.Core.Api;
using Platform.Web.Tenancy;

namespace Platform.Web.Api.Contract;

/// <summary>
/// The API's contract as an OpenAPI document, made from the endpoints themselves. <c>docs/api/openapi-v1.json</c> is its copy, which a test keeps
/// equal: whoever changes the API sees what clients will notice.
/// </summary>
internal static class ApiContract
{
    public const string Version = "v1";
    public const string Scheme = "client_credentials";

    private const string Introduction =
        """
        县级托育政策平台的接口。字段名一律 snake_case；日期写成 2026-11-22，时刻为 UTC；金额以元为单位，两位小数。

        **认证**：以客户编号和密钥向 `/connect/token` 换取令牌（一小时有效），放在 `Authorization: Bearer` 里。令牌只在发给它的区县有效，别处一律 401。

        **出错**：`application/problem+json`（RFC 9457），标题和说明是中文，`trace_id` 是追踪号，联系平台运维时请提供。

        **分页**：列表一次给 `limit` 条；`next_cursor` 不为空时，把它原样作为 `cursor` 再查，直到为空。游标的内容不作约定。

        **重复提交**：目前只有查询。以后凡以 POST 办理的接口，都要带请求头 `Idempotency-Key`（每件事一个，不超过 100 字符）：同一个键再次提交，得到第一次的结果，不会办两次。

        **变更**：`v1` 内只增不改；请忽略不认识的字段。
        """;

    public static void AddApiContract(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            ApiJson.Apply(json.SerializerOptions);
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        services.AddOpenApi(Version, options =>
        {
            options.ShouldInclude = description => description.RelativePath?.StartsWith($"api/{Version}/", StringComparison.Ordinal) ?? false;
            options.AddOperationTransformer<ContractOperation>();
            options.AddDocumentTransformer((document, _, _) =>
            {
                Introduce(document);
                return Task.CompletedTask;
            });
        });
    }

    /// <summary>For clients with a token, and staff who are signed in.</summary>
    public static void MapApiContract(this WebApplication app) =>
        app.MapOpenApi($"/api/{Version}/openapi.json").WithMetadata(TenantScope.Any).RequireAuthorization(ApiPolicies.ClientOrStaff);

    private static void Introduce(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo { Title = "托育政策平台接口", Version = Version, Description = Introduction };
        document.Servers =
        [
            new OpenApiServer
            {
                Url = "/{district}",
                Description = "每个区县一个地址",
                Variables = new Dictionary<string, OpenApiServerVariable> { ["district"] = new() { Default = "sample", Description = "网址里区县的简称，如 yubei" } },
            },
        ];
        document.Tags = null;
        document.Paths.Add("/connect/token", TokenContract.Path());
        document.AddComponent(Scheme, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.OAuth2,
            Description = "客户凭证（client credentials）",
            Flows = new OpenApiOAuthFlows
            {
                ClientCredentials = new OpenApiOAuthFlow { TokenUrl = new Uri("connect/token", UriKind.Relative), Scopes = ApiScopes.All.ToDictionary() },
            },
        });
    }
}
