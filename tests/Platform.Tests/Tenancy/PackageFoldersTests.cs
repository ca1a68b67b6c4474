using Platform.Core;
using Xunit;

namespace Platform.Tests.Tenancy;

public sealed class PackageFoldersTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory();

    [Fact]
    public void InAncestor_FolderTwoLevelsUp_IsFound()
    {
        var tenants = _root.CreateSubdirectory("tenants");
        var deep = _root.CreateSubdirectory("src").CreateSubdirectory("web");

        Assert.Equal(tenants.FullName, PackageFolders.InAncestor(deep.FullName, "tenants"));
    }

    [Fact]
    public void Find_OptionGiven_WinsOverEverything() =>
        Assert.Equal(_root.FullName, PackageFolders.Tenants(_root.FullName));

    [Fact]
    public void Find_OptionThatIsNoFolder_SaysWhichOne()
    {
        var error = Assert.Throws<DirectoryNotFoundException>(() => PackageFolders.Tenants("/no/such/folder"));

        Assert.Equal("没有这个文件夹：/no/such/folder（由选项或环境变量 Platform__Tenants 指定）", error.Message);
    }

    public void Dispose() => _root.Delete(recursive: true);
}
