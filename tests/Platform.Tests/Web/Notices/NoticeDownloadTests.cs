using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Platform.Documents.Tests.Pdf;
using Xunit;

namespace Platform.Tests.Web.Notices;

public sealed class NoticeDownloadTests(PortalApp app) : PortalTests(app)
{
    private const string Ledger = "/sample/notices/target-ledger/download";

    [Theory]
    [InlineData("html", "text/html", "样例市样例区人民政府办公室关于印发托育服务实施方案目标指标台账的通知（样例区，样稿）.html")]
    [InlineData("txt", "text/plain", "样例市样例区人民政府办公室关于印发托育服务实施方案目标指标台账的通知（样例区，样稿）.txt")]
    public async Task Get_Notice_IsAFileWithAChineseName(string format, string type, string name)
    {
        using var response = await Get($"{Ledger}?format={format}");

        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType.CharSet);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(name, response.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("样稿·系统生成·非正式文件", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Pdf_IsAFileWithRealText()
    {
        using var response = await Get($"{Ledger}?format=pdf");

        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("样例市样例区人民政府办公室关于印发托育服务实施方案目标指标台账的通知（样例区，样稿）.pdf", response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Contains("样稿·系统生成·非正式文件", Poppler.Text(await response.Content.ReadAsByteArrayAsync(Cancellation)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Docx_IsAWordFileMarkedAsADraft()
    {
        using var response = await Get($"{Ledger}?format=docx");

        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("样例市样例区人民政府办公室关于印发托育服务实施方案目标指标台账的通知（样例区，样稿）.docx", response.Content.Headers.ContentDisposition!.FileNameStar);
        using var package = new ZipArchive(await response.Content.ReadAsStreamAsync(Cancellation));
        using var header = new StreamReader(package.GetEntry("word/headerOdd.xml")!.Open());
        Assert.Contains("样稿·系统生成·非正式文件", await header.ReadToEndAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Ofd_IsAPackageMarkedAsADraft()
    {
        using var response = await Get($"{Ledger}?format=ofd");

        Assert.Equal("application/ofd", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("样例市样例区人民政府办公室关于印发托育服务实施方案目标指标台账的通知（样例区，样稿）.ofd", response.Content.Headers.ContentDisposition!.FileNameStar);
        using var package = new ZipArchive(await response.Content.ReadAsStreamAsync(Cancellation));
        using var page = new StreamReader(package.GetEntry("Doc_0/Pages/Page_0/Content.xml")!.Open());
        Assert.Contains(">样稿·系统生成·非正式文件<", await page.ReadToEndAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WithoutRequiredValues_GoesBackToTheFormAndNamesThem()
    {
        using var response = await Get("/sample/notices/subsidy-call/download?format=html&year=2027&contact=王老师");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var page = await Open(response.Headers.Location!.ToString());
        Assert.Equal("有 2 处要改 请填写补助项目 请填写申报截止日", TextOf(page.QuerySelector(".error-summary")));
        Assert.Equal("2027", page.QuerySelector("#field-year")!.GetAttribute("value"));
        Assert.Equal("王老师", page.QuerySelector("#field-contact")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Get_WithAWrongDay_GoesBackToTheForm()
    {
        using var response = await Get($"{Ledger}?format=txt&on=昨天");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("基准日要写成日期，如 2026-03-01 或 2026年3月1日", TextOf((await Open(response.Headers.Location!.ToString())).QuerySelector(".error-summary a")));
    }

    [Theory]
    [InlineData("/sample/notices/nothing/download?format=html", HttpStatusCode.NotFound)]
    [InlineData("/nowhere/notices/target-ledger/download?format=html", HttpStatusCode.NotFound)]
    [InlineData("/sample/notices/target-ledger/download?format=exe", HttpStatusCode.BadRequest)]
    [InlineData("/sample/notices/target-ledger/download", HttpStatusCode.BadRequest)]
    public async Task Get_UnknownNoticeOrFormat_IsRefused(string path, HttpStatusCode status)
    {
        using var response = await Get(path);

        Assert.Equal(status, response.StatusCode);
    }

    private async Task<HttpResponseMessage> Get(string path)
    {
        using var client = App.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        return await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
    }
}
