namespace Platform.Tests.Data;

/// <summary>Packages of as many invented districts as asked for.</summary>
internal static class GeneratedDistricts
{
    /// <returns>The folder, for the caller to delete.</returns>
    public static string Write(int count)
    {
        var folder = Directory.CreateTempSubdirectory("platform-districts-").FullName;
        for (var number = 1; number <= count; number++)
        {
            var slug = $"district-{number}";
            Directory.CreateDirectory(Path.Combine(folder, slug));
            File.WriteAllText(Path.Combine(folder, slug, "tenant.yaml"), $$"""
                code: "{{900000 + number}}"
                slug: {{slug}}
                name: 样例{{number}}区
                full_name: 样例市样例{{number}}区
                kind: 区
                vocabulary: { whole: 全区, lower_level: 镇街, institution: 托育机构, roles: {} }
                issuers: { government_office: { name: 样例{{number}}区人民政府办公室 } }

                """);
        }

        return folder;
    }
}
