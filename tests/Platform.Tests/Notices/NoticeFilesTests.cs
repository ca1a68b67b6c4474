using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core;
using Platform.Core.Notices;
using Platform.Core.Policies;
using Xunit;

namespace Platform.Tests.Notices;

public sealed class NoticeFilesTests
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddPlatform().BuildServiceProvider();

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("ofd")]
    [InlineData("html")]
    public void Write_ImprintOfMoreThanAPage_IsRefusedWithItsReason(string format)
    {
        var notice = Assert.IsType<RenderNoticeResult.Rendered>(Services.GetRequiredService<RenderNotice>().Run(
            new RenderNotice.Command(Services.GetRequiredService<PolicyPackages>().District("jinnan")!, "implementation-plan", null, new Dictionary<string, string>()) { UseSamples = true }));
        ImmutableArray<string> copies = [.. Enumerable.Range(1, 200).Select(i => $"第{i}镇人民政府")];
        var document = notice.Document with { Head = notice.Document.Head with { Copies = copies } };

        var file = Services.GetRequiredService<NoticeFiles>().Write(notice with { Document = document }, format, DateTimeOffset.UnixEpoch);

        Assert.Null(file.Bytes);
        Assert.Contains("版记（抄送机关）超过一页，无法排印，请精简抄送机关。", file.Remarks);
    }
}
