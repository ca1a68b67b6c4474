using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Policy.Packages;
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

    [Theory]
    [InlineData("Platform.Core")]
    [InlineData("Platform.Web")]
    public void Server_Type_IsNeverGivenAllPackages(string project)
    {
        const BindingFlags Every = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var asked = Assembly.Load(project).GetTypes()
            .SelectMany(type => type.GetConstructors(Every).Concat<MethodBase>(type.GetMethods(Every)))
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(TenantCatalog)));

        Assert.Empty(asked.Select(method => $"{method.DeclaringType}.{method.Name}"));
    }

    [Fact]
    public void Core_Project_DoesNotSeeTheWebOrTheCommandLine() =>
        Assert.DoesNotContain(
            Assembly.Load("Platform.Core").GetReferencedAssemblies(),
            reference => reference.Name is "Platform.Web" or "platform");
}
