using System.Net;
using AngleSharp.Html.Dom;
using Platform.Core.Policies.Versions;
using Platform.Tests.Rights;
using Xunit;
using static Platform.Tests.PolicyEditing.DraftTable;

namespace Platform.Tests.PolicyEditing;

/// <summary>The files of a draft as they are written, with the check and the worked example beside them.</summary>
public sealed class FilePageTests : IAsyncDisposable
{
    private const string Duties = "policies/plan/duties.yaml";

    private readonly RightsApp app = new();
    private Officer administrator = null!;
    private DraftTable draft = null!;

    public async ValueTask DisposeAsync()
    {
        administrator?.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Save_OfAFile_KeepsItToTheByteAndShowsWhatIsWrong()
    {
        await BeginAsync();
        var text = (await draft.TextAsync(Duties))! + "# 待补\nmore:\n  clause: 第五点\n";

        var page = await SaveAsync(administrator, $"{draft.Home}/files/sample/{Duties}", ("Text", text));

        Assert.Contains($"已保存：sample/{Duties}。", Text(page.Body), StringComparison.Ordinal);
        Assert.Equal(text, await draft.TextAsync(Duties));
        Assert.Equal(["第 18 行第 11 列"], page.QuerySelectorAll(".yaml-findings a").Select(Text).Where(place => place.Contains("18", StringComparison.Ordinal)));
        Assert.Equal(PolicyVersionState.Draft, (await draft.VersionAsync()).State);
    }

    [Fact]
    public async Task Check_OfTextThatIsNotSaved_TellsWhereAndChangesNothing()
    {
        await BeginAsync();
        var before = await draft.TextAsync(Duties);
        var path = $"{draft.Home}/files/sample/{Duties}";
        var page = await administrator.OpenAsync(path);

        var check = await PostAsync(page, $"{path}?handler=Check", ("Text", before!.Replace("kind: task\n  title: 实施", "kind: chore\n  title: 实施", StringComparison.Ordinal)));

        var found = check.QuerySelector("[data-yaml-findings] li")!;
        Assert.Equal(("12", "9", "error"), (found.GetAttribute("data-line"), found.GetAttribute("data-column"), found.GetAttribute("data-severity")));
        Assert.Contains("chore", Text(found), StringComparison.Ordinal);
        Assert.Equal(before, await draft.TextAsync(Duties));
    }

    [Fact]
    public async Task NewFile_IsBegunByItsFirstSaveAndTakenOutAgain()
    {
        await BeginAsync();
        var path = $"{draft.Home}/files/sample/policies/plan/planning.yaml";

        var blank = await SaveAsync(administrator, $"{draft.Home}/files", ("NewPath", "sample/policies/plan/planning.yaml"));
        Assert.Contains("这个文件还没有，保存后建立。", Text(blank.Body), StringComparison.Ordinal);
        await SaveAsync(administrator, path, ("Text", "new-areas: { clause: 一, title: 新建居住区, text: 同步配建 }\n"));
        Assert.Equal("new-areas: { clause: 一, title: 新建居住区, text: 同步配建 }\n", await draft.TextAsync("policies/plan/planning.yaml"));

        var gone = await SaveAsync(administrator, path, await administrator.OpenAsync(path), "#remove-file");
        Assert.Contains("已删去文件：sample/policies/plan/planning.yaml。", Text(gone.Body), StringComparison.Ordinal);
        Assert.Null(await draft.TextAsync("policies/plan/planning.yaml"));
    }

    [Theory]
    [InlineData("other/policies/plan/planning.yaml")]
    [InlineData("sample/../other.yaml")]
    public async Task NewFile_OutsideThePackage_IsRefused(string path)
    {
        await BeginAsync();

        var page = await SaveAsync(administrator, $"{draft.Home}/files", ("NewPath", path));

        Assert.Contains("文件要放在 sample/ 之下", Text(page.QuerySelector("[role=alert]")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editor_MayMakeStylesOnlyWithThePagesOwnNonce()
    {
        await BeginAsync();
        using var answer = await administrator.GetAsync($"{draft.Home}/files/sample/{Duties}");

        var page = await Officer.ReadAsync(answer);
        var nonce = page.QuerySelector("textarea[data-yaml]")!.GetAttribute("data-nonce")!;
        Assert.Contains($"style-src 'self' 'nonce-{nonce}'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        var schema = await administrator.GetAsync($"{draft.Home}/files?handler=Schema&name=duties");
        Assert.Equal((HttpStatusCode.OK, "application/schema+json"), (schema.StatusCode, schema.Content.Headers.ContentType!.MediaType));
    }

    private async Task<IHtmlDocument> PostAsync(IHtmlDocument page, string path, params (string Name, string Value)[] values)
    {
        var token = page.QuerySelector("#yaml-form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(values.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using var answer = await administrator.Client.PostAsync(new Uri(path, UriKind.Relative), content);
        return await Officer.ReadAsync(answer);
    }

    private async Task BeginAsync()
    {
        administrator = await Officer.As(app, "sample", "甲管理", "district_administrator");
        draft = await DraftTable.OpenAsync(administrator);
    }
}
