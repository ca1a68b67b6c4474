using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Policies.Versions;
using Platform.Tests.Rights;
using Xunit;
using static Platform.Tests.PolicyEditing.DraftTable;

namespace Platform.Tests.PolicyEditing;

/// <summary>Two administrators on the same draft: who saves second is told by whom and when, sees the difference, and nothing is lost.</summary>
public sealed class TwoAdministratorsTests : IAsyncDisposable
{
    private const string Targets = "policies/plan/targets.yaml";

    private readonly RightsApp app = new();
    private Officer first = null!;
    private Officer second = null!;
    private DraftTable draft = null!;

    private string Item => $"{draft.Home}/item/targets/plan?item=places-2027";

    public async ValueTask DisposeAsync()
    {
        first?.Dispose();
        second?.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Save_OfTheSameItem_ShowsBothAndSavesOverTheNewState()
    {
        await BeginAsync();
        var before = (await draft.TextAsync(Targets))!;
        var mine = await second.OpenAsync(Item);
        await SaveAsync(first, Item, ("Fields[value]", "5.5"), ("Fields[due_label]", "到2027年底"));

        var told = await SaveAsync(second, Item, mine, "main form.form", ("Fields[value]", "6"), ("Fields[text]", "每千人口托位数达到6个"));

        Assert.Equal("甲管理在2026年11月22日 10:00改过这一版，你的修改还没有保存", Text(told.QuerySelector("#merge-title")));
        Assert.Equal(
            [["数值", "5.0", "5.5", "6", "你填的"], ["文件印出的期限", "到2027年", "到2027年底", "没有改", "对方的"]],
            told.QuerySelectorAll(".merge tbody tr").Select(row => row.Children.Select(Text)));
        Assert.Equal(("6", "到2027年底"), (Value(told, "Fields[value]"), Value(told, "Fields[due_label]")));
        await draft.ReadsAsync(Targets, before, ("value: 5.0", "value: 5.5"), ("due_label: 到2027年\n", "due_label: 到2027年底\n"));

        var saved = await SaveAsync(second, Item, told, "main form.form");

        Assert.Contains("已保存：每千人口托位数。", Text(saved.Body), StringComparison.Ordinal);
        await draft.ReadsAsync(Targets, before, ("value: 5.0", "value: 6"), ("due_label: 到2027年\n", "due_label: 到2027年底\n"), ("text: 每千人口托位数达到5.0个", "text: 每千人口托位数达到6个"));
    }

    [Fact]
    public async Task Save_OfAnotherItem_KeepsBothAndSaysSo()
    {
        await BeginAsync();
        var before = (await draft.TextAsync(Targets))!;
        var mine = await second.OpenAsync(Item);
        await SaveAsync(first, $"{draft.Home}/item/targets/plan?item=inclusive-2026", ("Fields[value]", "65"));

        var saved = await SaveAsync(second, Item, mine, "main form.form", ("Fields[value]", "6"));

        Assert.Contains("甲管理在2026年11月22日 10:00也改过这一版，改的不是这些内容，两人的修改都在。", Text(saved.Body), StringComparison.Ordinal);
        await draft.ReadsAsync(Targets, before, ("value: 5.0", "value: 6"), ("value: 60", "value: 65"));
    }

    [Fact]
    public async Task Save_OfAnItemThatTheOtherRemoved_KeepsWhatWasTyped()
    {
        await BeginAsync();
        var mine = await second.OpenAsync(Item);
        await SaveAsync(first, $"{draft.Home}/remove/targets/plan?item=places-2027");

        var told = await SaveAsync(second, Item, mine, "main form.form", ("Fields[value]", "6"));

        Assert.Contains("甲管理在2026年11月22日 10:00改过这一版，已删去这一条，你的修改还没有保存", Text(told.QuerySelector("[role=alert]")), StringComparison.Ordinal);
        Assert.Equal("6", Value(told, "Fields[value]"));

        await SaveAsync(second, Item, told, "main form.form");

        Assert.EndsWith("places-2027:\n  clause: 一\n  indicator: places_per_1000\n  label: 每千人口托位数\n  bound: at_least\n  value: 6\n  due: 2027-12-31\n  due_label: 到2027年\n  responsible: health\n  text: 每千人口托位数达到5.0个\n", (await draft.TextAsync(Targets))!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_OfTheSameFile_JoinsTheLinesOfBothAndListsWhatBothChanged()
    {
        await BeginAsync();
        var path = $"{draft.Home}/files/sample/{Targets}";
        var before = (await draft.TextAsync(Targets))!;
        var mine = await second.OpenAsync(path);
        await SaveAsync(first, path, ("Text", before.Replace("value: 60", "value: 65", StringComparison.Ordinal).Replace("value: 80", "value: 85", StringComparison.Ordinal)));

        var told = await SaveAsync(second, path, mine, "#yaml-form", ("Text", before.Replace("value: 5.0", "value: 6", StringComparison.Ordinal).Replace("value: 80", "value: 90", StringComparison.Ordinal)));

        Assert.Equal("甲管理在2026年11月22日 10:00改过这一版，你的修改还没有保存", Text(told.QuerySelector("#merge-title")));
        Assert.Equal(["value: 80", "value: 85", "value: 90"], told.QuerySelectorAll(".merge dd").Select(Text));

        await SaveAsync(second, path, told, "#yaml-form");

        await draft.ReadsAsync(Targets, before, ("value: 5.0", "value: 6"), ("value: 60", "value: 65"), ("value: 80", "value: 90"));
    }

    [Fact]
    public async Task Save_AfterTheDraftWasWithdrawn_IsRefused()
    {
        await BeginAsync();
        var before = await draft.TextAsync(Targets);
        var mine = await second.OpenAsync(Item);
        var version = await draft.VersionAsync();
        await first.InsideAsync(services => services.GetRequiredService<WithdrawDraft>().RunAsync(new WithdrawDraft.Command(version.Id, version.Version), default));

        var told = await SaveAsync(second, Item, mine, "main form.form", ("Fields[value]", "6"));

        Assert.Contains("这一版已经作废", Text(told.QuerySelector(".errors")), StringComparison.Ordinal);
        Assert.Null(told.QuerySelector("main form.form button[type=submit]"));
        Assert.Equal(before, await draft.TextAsync(Targets));
    }

    private static string? Value(IHtmlDocument page, string name) => (page.QuerySelector($"[name='{name}']") as IHtmlInputElement)?.Value;

    private async Task BeginAsync()
    {
        first = await Officer.As(app, "sample", "甲管理", "district_administrator");
        second = await Officer.As(app, "sample", "乙管理", "district_administrator");
        draft = await DraftTable.OpenAsync(first);
    }
}
