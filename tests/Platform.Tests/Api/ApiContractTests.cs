using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Platform.Tests.Accounts;
using Platform.Tests.Rights;
using Platform.Tests.Web;
using Platform.Web.Api.Contract;
using Xunit;

namespace Platform.Tests.Api;

public sealed class ApiContractTests(RightsApp app) : IClassFixture<RightsApp>
{
    private const string Renewing = "RENEW_CONTRACT";
    private const string Address = "/sample/api/v1/openapi.json";
    private static readonly string Copy = RepositoryFolder.Of("docs", "api", "openapi-v1.json");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Contract_OfTheEndpoints_IsTheCopyInTheRepository()
    {
        var document = await app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiContract.Version).GetOpenApiDocumentAsync(Cancellation);
        var text = (await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, Cancellation)).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable(Renewing) is not null)
        {
            await File.WriteAllTextAsync(Copy, text, Cancellation);
        }

        Assert.True(
            await File.ReadAllTextAsync(Copy, Cancellation) == text,
            $"The API is no longer what docs/api/openapi-v1.json says. If clients can live with the change: {Renewing}=1 dotnet run --project tests/Platform.Tests -- --filter-class '*{nameof(ApiContractTests)}'");
    }

    [Fact]
    public async Task Contract_Copy_SpeaksSnakeCaseRefusesInProblemsAndPagesByCursor()
    {
        var contract = JsonDocument.Parse(await File.ReadAllTextAsync(Copy, Cancellation)).RootElement;

        var names = contract.GetProperty("components").GetProperty("schemas").EnumerateObject().SelectMany(schema => schema.Value.GetProperty("properties").EnumerateObject()).Select(property => property.Name).ToList();
        Assert.Contains("trace_id", names);
        Assert.All(names, name => Assert.Matches("^[a-z][a-z0-9_]*$", name));
        var operations = contract.GetProperty("paths").EnumerateObject().Where(path => path.Name.StartsWith("/api/v1/", StringComparison.Ordinal)).SelectMany(path => path.Value.EnumerateObject()).ToList();
        Assert.NotEmpty(operations);
        Assert.All(operations, operation => Assert.Equal(
            "#/components/schemas/ApiProblem",
            operation.Value.GetProperty("responses").GetProperty("401").GetProperty("content").GetProperty("application/problem+json").GetProperty("schema").GetProperty("$ref").GetString()));
        var documents = contract.GetProperty("paths").GetProperty("/api/v1/policy/documents").GetProperty("get");
        Assert.Equal(["as_of", "cursor", "limit"], documents.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()));
        Assert.Equal("""{"client_credentials":["policy.read"]}""", documents.GetProperty("security")[0].GetRawText().Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings(""));
        Assert.Contains("Idempotency-Key", contract.GetProperty("info").GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ContractByNobody_IsUnauthorized()
    {
        using var visitor = app.CreateDefaultClient();
        using var response = await visitor.GetAsync(new Uri(Address, UriKind.Relative), Cancellation);

        Assert.DoesNotContain("托育政策平台接口", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.Unauthorized, HttpStatusCode.Redirect });
    }

    [Fact]
    public async Task Get_ContractBySignedInStaff_IsTheDocument()
    {
        using var officer = await SignedIn.As(app, "sample", "department_officer:health");
        using var response = await officer.Client.GetAsync(new Uri(Address, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("托育政策平台接口", JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation)).RootElement.GetProperty("info").GetProperty("title").GetString(), StringComparison.Ordinal);
    }
}
