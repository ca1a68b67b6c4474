using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.WorkItems;
using Platform.Tests.Jobs;
using Xunit;

namespace Platform.Tests.WorkItems;

public sealed class WorkItemDeskTests : IAsyncDisposable
{
    private static readonly WorkItemReader Sender = new(Guid.CreateVersion7(), "张某", [], []);
    private static readonly WorkItemReader Health = new(Guid.CreateVersion7(), "李某", ["health"], []);
    private static readonly WorkItemReader Colleague = new(Guid.CreateVersion7(), "赵某", ["health"], []);
    private static readonly WorkItemReader Education = new(Guid.CreateVersion7(), "钱某", ["education"], []);

    private readonly JobsApp app = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task For_ItemOfADepartment_IsOnTheDesksOfThatDepartmentInThatDistrictOnly()
    {
        await SendAsync();

        Assert.Equal(["核对托位数"], await TitlesAsync("sample", Health));
        Assert.Equal(["核对托位数"], await TitlesAsync("sample", Colleague));
        Assert.Empty(await TitlesAsync("sample", Education));
        Assert.Empty(await TitlesAsync("ended", Health));
    }

    [Fact]
    public async Task Recall_BeforeAnybodyOpenedIt_TakesItBack()
    {
        var id = await SendAsync();

        Assert.IsType<WorkItemChange.Done>(await At("sample", desk => desk.RecallAsync(id, Sender, Cancellation)));

        Assert.Empty(await TitlesAsync("sample", Health));
    }

    [Fact]
    public async Task Recall_AfterItWasOpened_IsRefused()
    {
        var id = await SendAsync();
        await At("sample", desk => desk.OpenAsync(id, Health, Cancellation));

        var refused = Assert.IsType<WorkItemChange.Refused>(await At("sample", desk => desk.RecallAsync(id, Sender, Cancellation)));

        Assert.Equal("对方已经打开，不能撤回；请与对方联系，由对方退回。", refused.Reason);
        Assert.Equal(["核对托位数"], await TitlesAsync("sample", Health));
    }

    [Fact]
    public async Task Open_BySomebodyItIsNotFor_FindsNothing()
    {
        var id = await SendAsync();

        Assert.Null(await At("sample", desk => desk.OpenAsync(id, Education, Cancellation)));
        Assert.Null(await At("ended", desk => desk.OpenAsync(id, Health, Cancellation)));
        Assert.Null((await At("sample", desk => desk.OpenAsync(id, Sender, Cancellation)))!.OpenedAt);
    }

    [Fact]
    public async Task Finish_OfTwoColleagues_TheSecondIsToldAndChangesNothing()
    {
        var id = await SendAsync();
        var version = (await At("sample", desk => desk.OpenAsync(id, Health, Cancellation)))!.Version;

        Assert.IsType<WorkItemChange.Done>(await At("sample", desk => desk.FinishAsync(id, version, "已核对，120 个。", Health, Cancellation)));
        var second = Assert.IsType<WorkItemChange.Refused>(await At("sample", desk => desk.FinishAsync(id, version, "110 个", Colleague, Cancellation)));

        Assert.Equal("这件事刚刚有了变化，请刷新后再办；您写的内容还在下面。", second.Reason);
        Assert.Equal("已核对，120 个。", (await At("sample", desk => desk.OpenAsync(id, Sender, Cancellation)))!.Answer);
        Assert.Empty(await TitlesAsync("sample", Colleague));
    }

    [Fact]
    public async Task Return_WithoutAReason_IsRefusedWithOneItGoesBack()
    {
        var id = await SendAsync();

        Assert.Equal("退回要写明原因。", Assert.IsType<WorkItemChange.Refused>(await At("sample", desk => desk.ReturnAsync(id, 0, " ", Health, Cancellation))).Reason);
        Assert.Equal(WorkItemState.Returned, Assert.IsType<WorkItemChange.Done>(await At("sample", desk => desk.ReturnAsync(id, 0, "不归我们管", Health, Cancellation))).Item.State);
    }

    private Task<Guid> SendAsync() => app.InsideAsync("sample", async scope =>
    {
        var item = new WorkItem { Module = "tasks", Title = "核对托位数", Department = "health", Receiver = "卫生健康局", SenderId = Sender.AccountId, Sender = "张某", SentAt = app.Time.GetUtcNow() };
        scope.GetRequiredService<WorkItemDesk>().Send(item);
        await scope.GetRequiredService<PlatformDb>().SaveChangesAsync(Cancellation);
        return item.Id;
    });

    private Task<List<string>> TitlesAsync(string tenant, WorkItemReader reader) =>
        At(tenant, desk => desk.For(reader, WorkItemKind.ToDo).Select(item => item.Title).ToListAsync(Cancellation));

    private Task<T> At<T>(string tenant, Func<WorkItemDesk, Task<T>> work) => app.InsideAsync(tenant, scope => work(scope.GetRequiredService<WorkItemDesk>()));
}
