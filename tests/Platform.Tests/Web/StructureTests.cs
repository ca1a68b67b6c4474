using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xunit;
using Server = Platform.Web.Demo.DemoMode;

namespace Platform.Tests.Web;

public sealed class StructureTests
{
    public static TheoryData<string> PageModels =>
        new(typeof(Server).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(PageModel)))
            .Select(type => type.FullName!));

    [Theory]
    [MemberData(nameof(PageModels))]
    public void PageModel_Any_DeclaresWhoMayOpenIt(string page)
    {
        var attributes = typeof(Server).Assembly.GetType(page)!.GetCustomAttributes(inherit: false);

        Assert.Contains(attributes, attribute => attribute is IAllowAnonymous or AuthorizeAttribute { Policy: not null });
    }

    [Theory]
    [InlineData("Platform.Templating")]
    [InlineData("Platform.Documents")]
    [InlineData("Platform.Policy")]
    public void GroundFloor_Project_SeesNoOtherProject(string project) =>
        Assert.DoesNotContain(
            Assembly.Load(project).GetReferencedAssemblies(),
            reference => reference.Name!.StartsWith("Platform.", StringComparison.Ordinal));

    [Fact]
    public void Core_Project_DoesNotSeeTheWebOrTheCommandLine() =>
        Assert.DoesNotContain(
            Assembly.Load("Platform.Core").GetReferencedAssemblies(),
            reference => reference.Name is "Platform.Web" or "platform");
}
