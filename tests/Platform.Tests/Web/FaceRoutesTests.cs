using Platform.Web.Routing;
using Xunit;

namespace Platform.Tests.Web;

public sealed class FaceRoutesTests
{
    [Theory]
    [InlineData("Home/Front/Index", "")]
    [InlineData("Components/Front/Index", "components")]
    [InlineData("Compare/Staff/Index", "office/compare")]
    [InlineData("Policy/Portal/Targets", "policy/targets")]
    [InlineData("Policy/Portal/Index", "policy")]
    [InlineData("Institutions/Filings/Portal/Submit/CheckAnswers", "institutions/filings/submit/check-answers")]
    [InlineData("Institutions/Office/Index", "office/institutions")]
    [InlineData("Tenancy/Province/Districts", "tenancy/districts")]
    public void RouteOf_Folder_IsTheAddress(string folder, string route)
    {
        var segments = folder.Split('/');
        var face = Array.FindIndex(segments, segment => segment is "Front" or "Portal" or "Office" or "Province" or "Staff");

        Assert.Equal(route, FaceRoutes.RouteOf(segments, face));
    }
}
