using System.IO.Compression;
using System.Text;
using Platform.Policy.Archives;
using Platform.Policy.Packages;
using Xunit;

namespace Platform.Policy.Tests.Archives;

public sealed class PackageArchiveTests
{
    public static TheoryData<string> Packages => [.. new FolderPolicySource(RepositoryFolder.Tenants).Slugs()];

    [Theory]
    [MemberData(nameof(Packages))]
    public void WriteAndRead_EveryPackage_GivesTheSameFilesAndTheSameBytes(string slug)
    {
        var version = new FolderPolicySource(RepositoryFolder.Tenants).Find(slug)!;

        var bytes = PackageArchive.Write(version.Read());
        var read = Assert.IsType<ArchiveReading.Done>(Read(bytes));

        Assert.Equal(slug, read.Slug);
        Assert.Equal(version.ContentHash, ContentHash.Of(read.Files));
        Assert.Equal(bytes, PackageArchive.Write(read.Files.Reverse()));
    }

    [Fact]
    public void Read_FilesWithoutTheirFolder_TakesTheNameFromTheProfile()
    {
        var read = Assert.IsType<ArchiveReading.Done>(Read(Zip(("tenant.yaml", "slug: sample\n"), ("policies/plan/document.yaml", "title: x\n"), ("__MACOSX/._tenant.yaml", "x"), (".DS_Store", "x"))));

        Assert.Equal("sample", read.Slug);
        Assert.Equal(["sample/policies/plan/document.yaml", "sample/tenant.yaml"], read.Files.Select(file => file.Path));
    }

    [Theory]
    [InlineData("../evil.yaml", "压缩包里的路径 ../evil.yaml 不能用，没有导入。")]
    [InlineData("sample/../../evil.yaml", "压缩包里的路径 sample/../../evil.yaml 不能用，没有导入。")]
    [InlineData("/etc/evil.yaml", "压缩包里的路径 /etc/evil.yaml 不能用，没有导入。")]
    [InlineData("sample\\evil.yaml", "压缩包里的路径 sample\\evil.yaml 不能用，没有导入。")]
    [InlineData("C:/evil.yaml", "压缩包里的路径 C:/evil.yaml 不能用，没有导入。")]
    public void Read_PathThatLeadsElsewhere_IsRefused(string path, string reason) =>
        Assert.Equal(reason, Refusal(Zip(("sample/tenant.yaml", "slug: sample\n"), (path, "x"))));

    [Fact]
    public void Read_Link_IsRefused()
    {
        var bytes = Zip(("sample/tenant.yaml", "slug: sample\n"), ("sample/departments.yaml", "/etc/passwd"));
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("sample/departments.yaml")!.ExternalAttributes = unchecked((int)0xA1FF0000);
        }

        Assert.Equal("压缩包里的 sample/departments.yaml 是指向别处的链接，没有导入。请换成文件本身。", Refusal(stream.ToArray()));
    }

    [Fact]
    public void Read_SameFileTwice_IsRefused() =>
        Assert.Equal("压缩包里 sample/tenant.yaml 出现了 2 次，没有导入。", Refusal(Zip(("sample/tenant.yaml", "a"), ("sample/TENANT.yaml", "b"))));

    [Fact]
    public void Read_TenThousandFiles_IsRefusedUnread() =>
        Assert.Equal("压缩包里有 10000 个文件，超过 1000 个，没有导入。", Refusal(Zip([.. Enumerable.Range(0, 10_000).Select(number => ($"sample/{number}.yaml", ""))])));

    [Fact]
    public void Read_Bomb_StopsAtTheLimit()
    {
        var bomb = Zip([.. Enumerable.Range(0, 30).Select(number => ($"sample/{number}.yaml", new string('0', 2 * 1024 * 1024)))]);

        Assert.True(bomb.Length < 100_000);
        Assert.Equal("压缩包解开后超过 40 MB，没有导入。", Refusal(bomb));
    }

    [Fact]
    public void Read_HugeFile_IsAFaultOfThatFile()
    {
        var read = Assert.IsType<ArchiveReading.Done>(Read(Zip(("sample/tenant.yaml", "slug: sample\n"), ("sample/departments.yaml", new string('0', 30 * 1024 * 1024)))));

        Assert.Equal("文件超过 2 MB", read.Files[0].Fault!.Message);
        Assert.Null(read.Files[1].Fault);
    }

    [Fact]
    public void Read_OtherEncoding_IsAFaultOfThatFile()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("sample/tenant.yaml").Open();
            entry.Write([0xD1, 0xF9, 0xC0, 0xFD, 0xC7, 0xF8]);
        }

        var read = Assert.IsType<ArchiveReading.Done>(Read(stream.ToArray()));

        Assert.Equal(("sample/tenant.yaml", "文件不是 UTF-8 编码"), (read.Files.Single().Path, read.Files.Single().Fault!.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("这不是压缩包")]
    [InlineData("PK\u0003\u0004 broken")]
    public void Read_NoZip_IsRefused(string text) =>
        Assert.Equal("不是能读的 zip 压缩包，或者已经损坏、加了密码。请重新压缩成普通的 zip 文件。", Refusal(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Read_TwoPackages_IsRefused() =>
        Assert.Equal("压缩包里应只有一个政策包：一个文件夹，里面有 tenant.yaml。", Refusal(Zip(("one/tenant.yaml", "a"), ("two/tenant.yaml", "b"))));

    [Fact]
    public void Read_TooLargeAFile_IsRefusedUnread() =>
        Assert.Equal("压缩包超过 20 MB，没有导入。政策包只放 YAML 文件和模板。", Refusal(new byte[(20 * 1024 * 1024) + 1]));

    private static ArchiveReading Read(byte[] bytes) => PackageArchive.Read(new MemoryStream(bytes));

    private static string Refusal(byte[] bytes) => Assert.IsType<ArchiveReading.Refused>(Read(bytes)).Reason;

    private static byte[] Zip(params IReadOnlyList<(string Path, string Text)> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in files)
            {
                using var entry = new StreamWriter(zip.CreateEntry(path).Open());
                entry.Write(text);
            }
        }

        return stream.ToArray();
    }
}
