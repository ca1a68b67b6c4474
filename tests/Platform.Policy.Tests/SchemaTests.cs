using Platform.Policy.Schema;
using Xunit;

namespace Platform.Policy.Tests;

public sealed class SchemaTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Tenants, "_schema");

    public static IEnumerable<TheoryDataRow<string>> Names() => PolicySchema.Generate().Select(schema => new TheoryDataRow<string>(schema.Name));

    [Theory, MemberData(nameof(Names))]
    public void Generate_EachFile_EqualsTheOneInTheRepository(string name)
    {
        var generated = PolicySchema.Generate().First(schema => schema.Name == name).Text;
        var path = Path.Combine(Folder, name);

        Assert.True(File.Exists(path) && File.ReadAllText(path) == generated, $"tenants/_schema/{name} 与程序的类型不一致，重新生成：platform tenants schema");
    }

    [Fact]
    public void Generate_AllFiles_AreTheOnlyOnesInTheRepository() =>
        Assert.Equal(PolicySchema.Generate().Select(schema => schema.Name), Directory.GetFiles(Folder, "*.json").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Generate_Target_TellsWordsPatternsAndMeaning()
    {
        var targets = PolicySchema.Generate().First(schema => schema.Name == "targets.schema.json").Text;

        Assert.Contains("\"description\": \"到期日；“到2025年”写 2025-12-31\"", targets);
        Assert.Contains("\"at_least\",", targets);
        Assert.Contains("\"additionalProperties\": false", targets);
        Assert.Contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"", targets);
        Assert.DoesNotContain("field_sources", targets);
    }
}
