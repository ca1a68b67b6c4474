using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.Notices.Templates;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy.Uploads;
using Platform.Policy.Archives;
using Platform.Policy.Packages;
using Platform.Tests.Accounts;
using Platform.Tests.Policies.Versions;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Districts;

/// <summary>The province opens a district: from the starter or with a package, looked at before anything changes.</summary>
public sealed class NewDistrictTests : IAsyncLifetime
{
    private const string New = "/province/districts/new";
    private const string Starter = "form[action$='Starter']";
    private readonly RightsApp app = new();
    private Officer province = null!;

    public static TheoryData<string> Hostile => [.. HostileArchives.Names];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => province = await Officer.As(app, "province", "省管", "provincial_administrator");

    public async ValueTask DisposeAsync()
    {
        province.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Open_FromTheStarter_LeadsToTheFirstAdministratorsInvitation()
    {
        var check = await province.SubmitAsync(New, Starter, ("Form.Name", "东山县"), ("Form.Code", "999903"), ("Form.Kind", "县"), ("Form.Slug", "dongshan"));

        Assert.Equal("核对东山县的政策包", check.QuerySelector("h1").Text());
        Assert.Equal("可以开通", check.QuerySelector(".page-title .tag").Text());
        Assert.Contains("0 个错误", check.QuerySelector("[aria-labelledby=findings]").Text(), StringComparison.Ordinal);
        var summary = check.QuerySelector("[aria-labelledby=summary]").Text();
        Assert.Contains("名称 东山县 区划代码 999903 区划类型 县 网址 /dongshan 上级政策 不继承 文件 1 份 目标 1 条 任务 2 条 补贴 1 条 优惠 1 条 配建 1 条 备案 没有", summary, StringComparison.Ordinal);
        Assert.EndsWith("未印2026年11月22日待核", summary.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("dongshan", await BoardAsync(), StringComparison.Ordinal);

        var invite = await SubmitHereAsync(check, "form.form", ("LiveFrom", "2026.12.1"));

        Assert.Equal("邀请东山县首位县级管理员", invite.QuerySelector("h1").Text());
        Assert.Equal("东山县已开通。接着邀请首位县级管理员。", invite.QuerySelector(".page-message").Text());
        Assert.Contains("东山县尚未正式启用，自2026年12月1日起正式启用；此前的内容供核对，以政府公布的文本为准。", (await province.OpenAsync("/dongshan")).QuerySelector(".tenant-notice").Text(), StringComparison.Ordinal);
        Assert.Contains("每千人口托位数", (await province.OpenAsync("/dongshan/policy/targets")).Body.Text(), StringComparison.Ordinal);
        Assert.Equal(0, await ProvinceAsync(db => db.Set<PackageUpload>().CountAsync(Cancellation)));
        var told = await ProvinceAsync(db => db.AuditEvents.Where(told => told.AccountId == province.Id).OrderBy(told => told.Sequence).Select(told => told.Action).ToListAsync(Cancellation));
        Assert.Equal(["SignIn.opened", "PackageUpload.added", "Tenants.read", "Tenant.added", "PackageUpload.deleted"], told);
    }

    [Theory]
    [InlineData("Form.Name", "X", "请填写名称，2 到 30 个汉字，如 东山县。")]
    [InlineData("Form.Code", "12345", "行政区划代码是六位数字，如 350626。")]
    [InlineData("Form.Kind", "", "请选择区、旗、县或市。")]
    [InlineData("Form.Slug", "东山", "短名用 2 到 40 个小写字母、数字和连字符，以字母开头，如 dongshan。")]
    [InlineData("Form.Slug", "dong--shan", "短名用 2 到 40 个小写字母、数字和连字符，以字母开头，如 dongshan。")]
    [InlineData("Form.Layers", "nowhere", "请从列出的政策层级里选择。")]
    public async Task Starter_FilledInWrongly_SaysWhatIsWrongAndKeepsTheRest(string field, string value, string sentence)
    {
        (string Name, string Value)[] right = [("Form.Name", "东山县"), ("Form.Code", "999903"), ("Form.Kind", "县"), ("Form.Slug", "dongshan")];

        var refused = await province.SubmitAsync(New, Starter, [.. right.Where(pair => pair.Name != field), (field, value)]);

        Assert.Contains(sentence, refused.QuerySelector(".errors").Text(), StringComparison.Ordinal);
        Assert.All(right.Where(pair => pair.Name != field && pair.Name != "Form.Kind"), pair => Assert.Equal(pair.Value, ((IHtmlInputElement)refused.QuerySelector($"[name='{pair.Name}']")!).Value));
    }

    [Theory]
    [InlineData("dongshan", "999901", "不能导入。行政区划代码 999901 已有区县使用。")]
    [InlineData("sample", "999903", "不能导入。短名“sample”已由样例区（999901）使用，而这个政策包的行政区划代码是 999903。不是同一个区县的，请换一个短名。")]
    [InlineData("national", "999903", "不能导入。“national”是上级政策层的短名，区县不能用。")]
    [InlineData("province", "999903", "不能导入。“province”不能作区县的短名，请换一个。")]
    [InlineData("new", "999903", "不能导入。“new”不能作区县的短名，请换一个。")]
    public async Task Starter_NameOrCodeThatIsTaken_CannotBeOpened(string slug, string code, string sentence)
    {
        var check = await province.SubmitAsync(New, Starter, ("Form.Name", "东山县"), ("Form.Code", code), ("Form.Kind", "县"), ("Form.Slug", slug));

        Assert.Equal(sentence, check.QuerySelector("[role=alert]").Text());
        Assert.DoesNotContain(check.QuerySelectorAll("button").Select(People.Text), text => text.StartsWith("开通", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "请填写正式启用日。")]
    [InlineData("哪天", "没有看懂日期“哪天”。写成 2026.12.1 或 2026年12月1日。")]
    public async Task Open_WithoutADay_IsRefusedAndNothingIsOpened(string day, string sentence)
    {
        var check = await UploadAsync(HostileArchives.Good());

        var refused = await SubmitHereAsync(check, "form.form", ("LiveFrom", day));

        Assert.Contains(sentence, refused.QuerySelector(".errors").Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("newcomer", await BoardAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_OfAnOpenDistrict_BecomesADraftWithALinkToIt()
    {
        var files = app.Services.GetRequiredService<IPolicySource>().Find("sample")!.Read();
        var changed = PackageArchive.Write(files.Select(file => file with { Text = file.Text.Replace("amount: 3000", "amount: 3300", StringComparison.Ordinal) }));

        var check = await UploadAsync(changed);
        Assert.Equal("将存为草稿", check.QuerySelector(".page-title .tag").Text());
        var done = await SubmitHereAsync(check, "form.acts");

        Assert.Contains("已存为样例区第 2 版草稿。现行政策没有改变", done.QuerySelector(".page-message").Text(), StringComparison.Ordinal);
        var draft = await app.InsideAsync("sample", services => services.GetRequiredService<PlatformDb>().Set<PolicyVersion>().SingleAsync(version => version.Number == 2, Cancellation));
        Assert.Equal((PolicyVersionState.Draft, "省管"), (draft.State, draft.DraftedBy));
        Assert.NotNull(done.QuerySelector($"a[href='/sample/office/policies/{draft.Id}']"));
        Assert.StartsWith("存入政策草稿", (await province.OpenAsync("/province/districts/sample")).QuerySelector(".timeline li").Text(), StringComparison.Ordinal);

        var again = await UploadAsync(changed);
        Assert.Equal("没有变化", again.QuerySelector(".page-title .tag").Text());
    }

    [Fact]
    public async Task Upload_WithAnOwnTemplate_IsSaidAndCountsAtOnce()
    {
        var shared = app.Services.GetRequiredService<NoticeTemplates>().Shared("newcomer", "notices/target-ledger")!;
        byte[] With(string instead) => PackageArchive.Write([.. PolicyNode.FilesOf("newcomer", "700001"), new PolicyFile("newcomer/templates/notices/target-ledger.scriban", shared.Text.Replace("台账共列", instead, StringComparison.Ordinal))]);

        var check = await UploadAsync(With("本区台账共列"));
        Assert.Contains("存入 1 份，在这个区县代替同名的共用模板：notices/target-ledger。", check.QuerySelector("main").Text(), StringComparison.Ordinal);
        await SubmitHereAsync(check, "form.form", ("LiveFrom", "2026.11.22"));
        Assert.Contains("本区台账共列", (await province.OpenAsync("/newcomer/notices/target-ledger")).Body.Text(), StringComparison.Ordinal);

        var again = await UploadAsync(With("新台账共列"));
        Assert.Equal("将存入公文模板", again.QuerySelector(".page-title .tag").Text());
        var done = await SubmitHereAsync(again, "form.acts");

        Assert.Equal("样例区的公文模板已存入 1 份，即时生效。", done.QuerySelector(".page-message").Text());
        Assert.StartsWith("存入公文模板", done.QuerySelector(".timeline li").Text(), StringComparison.Ordinal);
        Assert.Contains("新台账共列", (await province.OpenAsync("/newcomer/notices/target-ledger")).Body.Text(), StringComparison.Ordinal);
        var version = await app.InsideAsync("newcomer", services => services.GetRequiredService<PlatformDb>().Set<TemplateVersion>().SingleAsync(version => version.Number == 2, Cancellation));
        Assert.Equal(("省管", province.Id, "随政策包导入"), (version.SavedBy, version.SavedById, version.Note));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Upload_HostileArchive_IsRefusedInWordsAndChangesNothing(string name)
    {
        var before = await CountAsync();

        var refused = await UploadAsync(HostileArchives.Bytes(name));

        var told = refused.QuerySelector("main").Text();
        Assert.Contains(HostileArchives.Sentence(name), told, StringComparison.Ordinal);
        Assert.Contains(HostileArchives.Place(name) ?? "", told, StringComparison.Ordinal);
        Assert.DoesNotContain(refused.QuerySelectorAll("button").Select(People.Text), text => text.StartsWith("开通", StringComparison.Ordinal) || text.StartsWith("存为", StringComparison.Ordinal));
        Assert.Equal(before, await CountAsync());
    }

    [Theory]
    [InlineData("package.yaml", "x", "要上传 zip 文件。请把政策包的文件夹压缩成 zip 再上传。")]
    [InlineData("package.zip", "", "请选择政策包的 zip 文件。")]
    public async Task Upload_OtherFile_IsRefused(string fileName, string text, string sentence) =>
        Assert.Contains(sentence, (await UploadAsync(System.Text.Encoding.UTF8.GetBytes(text), fileName)).QuerySelector(".errors").Text(), StringComparison.Ordinal);

    [Fact]
    public async Task Upload_LargerThanAPackageMayBe_IsRefusedInWords() =>
        Assert.Contains("压缩包超过 20 MB", (await UploadAsync(new byte[(20 * 1024 * 1024) + 1])).QuerySelector(".errors").Text(), StringComparison.Ordinal);

    [Fact]
    public async Task Upload_WithoutAntiforgery_IsRefused()
    {
        using var content = new MultipartFormDataContent { { new ByteArrayContent(HostileArchives.Good()), "Package", "package.zip" } };
        using var response = await province.Client.PostAsync(new Uri($"{New}?handler=Upload", UriKind.Relative), content, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Check_OfSomebodyElse_IsNotThere()
    {
        var check = await UploadAsync(HostileArchives.Good());
        using var other = await Officer.As(app, "province", "他人", "provincial_administrator");

        using var response = await other.GetAsync(check.QuerySelector("form[action*='Forget']")!.GetAttribute("action")!.Split('?')[0]);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Forget_Upload_LeavesNothing()
    {
        var check = await UploadAsync(HostileArchives.Good());

        var forgotten = await SubmitHereAsync(check, "form[action*='Forget']");

        Assert.Equal("上传的政策包已移除，什么也没有改变。", forgotten.QuerySelector(".page-message").Text());
        Assert.Equal(0, await ProvinceAsync(db => db.Set<PackageUpload>().CountAsync(Cancellation)));
    }

    [Fact]
    public async Task Export_OfTheDistrictsPage_IsThePackageInForce()
    {
        using var response = await province.GetAsync("/province/districts/sample?handler=package");

        Assert.Equal("样例区政策包 第1版.zip", response.Content.Headers.ContentDisposition!.FileNameStar);
        using var zip = new MemoryStream(await response.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(app.Services.GetRequiredService<IPolicySource>().Find("sample")!.ContentHash, ContentHash.Of(Assert.IsType<ArchiveReading.Done>(PackageArchive.Read(zip)).Files));
    }

    [Fact]
    public async Task GoLive_Day_IsSaidOnThePagesUntilItComes()
    {
        var set = await province.SubmitAsync("/province/districts/sample/go-live", "form.form", ("Day", "2026年11月23日"));

        Assert.Equal("样例区自2026年11月23日起正式启用。", set.QuerySelector(".page-message").Text());
        Assert.Contains("正式启用日 2026年11月23日", set.QuerySelector(".facts").Text(), StringComparison.Ordinal);
        Assert.StartsWith("样例区尚未正式启用，自2026年11月23日起正式启用", (await province.OpenAsync("/sample")).QuerySelector(".tenant-notice").Text(), StringComparison.Ordinal);

        await province.SubmitAsync("/province/districts/sample/go-live", "form.form", ("Day", "2026年11月22日"));
        Assert.Null((await province.OpenAsync("/sample")).QuerySelector(".tenant-notice"));
    }

    [Theory]
    [InlineData("platform_operator")]
    [InlineData("city_viewer:99")]
    public async Task Get_ByWhoMayNot_IsForbidden(string role)
    {
        using var other = await Officer.As(app, "province", "乙", role);

        foreach (var path in new[] { New, "/province/districts/sample/go-live" })
        {
            using var response = await other.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    private async Task<IHtmlDocument> UploadAsync(byte[] zip, string fileName = "package.zip")
    {
        var page = await province.OpenAsync(New);
        var form = (IHtmlFormElement)page.QuerySelector("form[action$='Upload']")!;
        var token = form.Elements.OfType<IHtmlInputElement>().Single(input => input.Name == "__RequestVerificationToken").Value;
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(zip), "Package", fileName } };
        using var posted = await province.Client.PostAsync(new Uri($"{New}?handler=Upload", UriKind.Relative), content, Cancellation);
        return posted.Headers.Location is { } next ? await OpenAtAsync(next.ToString()) : await Officer.ReadAsync(posted);
    }

    private async Task<IHtmlDocument> OpenAtAsync(string path)
    {
        using var response = await province.GetAsync(path);
        return await Officer.ReadAsync(response);
    }

    // The page posts to where it stands, which its forgetting form names.
    private Task<IHtmlDocument> SubmitHereAsync(IHtmlDocument page, string form, params (string Name, string Value)[] values) =>
        province.SubmitAsync(page.QuerySelector("form[action*='Forget']")!.GetAttribute("action")!.Split('?')[0], form, values);

    private async Task<string> BoardAsync() => string.Join(' ', (await province.OpenAsync("/province/districts")).QuerySelectorAll("tbody a").Select(link => link.GetAttribute("href")));

    private async Task<(int Tenants, int Heads)> CountAsync() => (
        await ProvinceAsync(db => db.Tenants.CountAsync(Cancellation)), await ProvinceAsync(db => db.Set<PolicyHead>().CountAsync(Cancellation)));

    private Task<T> ProvinceAsync<T>(Func<PlatformDb, Task<T>> read) => app.InsideAsync("province", services => read(services.GetRequiredService<PlatformDb>()));
}
