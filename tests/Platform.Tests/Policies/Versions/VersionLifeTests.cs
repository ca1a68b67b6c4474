using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Policies.Versions;
using Platform.Policy.Packages;
using Platform.Tests.Data;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Policies.Versions;

public abstract class VersionLifeTests(TestDatabase database) : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly DateOnly NewYear = new(2027, 1, 1);
    private PolicyNode node = null!;
    private VersionWork work = null!;
    private Guid drafter;
    private Guid second;

    public async ValueTask InitializeAsync()
    {
        node = await PolicyNode.StartAsync(database.Options);
        work = new VersionWork(node, await node.OpenDistrictAsync());
        drafter = await node.PersonAsync(work.Tenant, "甲");
        second = await node.PersonAsync(work.Tenant, "乙");
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await node.DisposeAsync();
    }

    [Fact]
    public async Task Confirm_BySomebodyElse_CountsFromItsDayAndLeavesThePastAsItWas()
    {
        var version = await work.PublishAsync(drafter, second, 3500, NewYear);

        Assert.Equal((2, PolicyVersionState.Confirmed, "甲", "乙"), (version.Number, version.State, version.DraftedBy, version.ConfirmedBy));
        Assert.Equal(3000, node.Rate(work.Tenant));
        Assert.Equal(3000, node.RateOn(work.Tenant, new DateOnly(2026, 12, 31)));
        Assert.Equal(3500, node.RateOn(work.Tenant, NewYear));
        Assert.Equal([(2, VersionStanding.Scheduled), (1, VersionStanding.InForce)], await StandingsAsync());
        node.Time.Advance(TimeSpan.FromDays(60));
        Assert.Equal(3500, node.Rate(work.Tenant));
        Assert.Equal([(2, VersionStanding.InForce), (1, VersionStanding.Superseded)], await StandingsAsync());
        Assert.Contains("PolicyVersion.confirmed", (await database.InsideAsync(work.Tenant, AuditChain.VerifyAsync)).Select(told => told.Action));
    }

    [Fact]
    public async Task Confirm_WhatIsNotReady_IsRefusedWithTheReason()
    {
        var draft = await work.StartAsync(drafter);
        Assert.Equal("还没有通过校验，不能确认。", await work.RefusalAsync(second, new ConfirmVersion.Command(draft.Id, draft.Version)));

        var noBasis = await work.PrepareAsync(drafter, 3500, NewYear, null);
        Assert.Equal("还没有写依据：印发文件、批复、会议纪要或更正说明，没有依据不能确认。", await work.RefusalAsync(second, new ConfirmVersion.Command(noBasis.Id, noBasis.Version)));

        var noDay = await work.PrepareAsync(drafter, 3500, null, VersionWork.Basis);
        Assert.Equal("还没有写施行日期。", await work.RefusalAsync(second, new ConfirmVersion.Command(noDay.Id, noDay.Version)));

        var ready = await work.PrepareAsync(drafter, 3500, NewYear, VersionWork.Basis);
        Assert.Equal("起草或最后修改的人不能自己确认，请由另一人核对原文后确认。", await work.RefusalAsync(drafter, new ConfirmVersion.Command(ready.Id, ready.Version)));
        var officer = await node.PersonAsync(work.Tenant, "丙", "archivist");
        Assert.Equal("没有管理政策的权限。", await work.RefusalAsync(officer, new ConfirmVersion.Command(ready.Id, ready.Version)));
        var stranger = new VersionWork(node, await node.OpenDistrictAsync());
        Assert.Equal("没有这一版政策。", await stranger.RefusalAsync(await node.PersonAsync(stranger.Tenant, "外"), new ConfirmVersion.Command(ready.Id, ready.Version)));
        Assert.Equal(3000, node.RateOn(work.Tenant, NewYear));
    }

    [Fact]
    public async Task Confirm_ByTheLastToChangeIt_IsRefused()
    {
        var ready = await work.PrepareAsync(drafter, 3500, NewYear, VersionWork.Basis);
        var changed = VersionWork.Done(await work.RunAsync(second, await work.SavingAsync(ready, 3600)));
        Assert.Equal(PolicyVersionState.Draft, changed.State);
        var again = VersionWork.Done(await work.RunAsync(second, new CheckDraft.Command(changed.Id, changed.Version)));

        Assert.Equal("起草或最后修改的人不能自己确认，请由另一人核对原文后确认。", await work.RefusalAsync(second, new ConfirmVersion.Command(again.Id, again.Version)));
    }

    [Fact]
    public async Task Check_DraftWithAnError_StaysADraftAndKeepsWhatWasFound()
    {
        var draft = await work.StartAsync(drafter);
        var broken = new PolicyFile($"{work.Tenant.Identifier}/policies/plan/targets.yaml", "places:\n  unknown: 1\n");
        draft = VersionWork.Done(await work.RunAsync(drafter, new SaveDraftFiles.Command(draft.Id, draft.Version, [broken], [])));

        var found = VersionWork.Done(await work.RunAsync(drafter, new CheckDraft.Command(draft.Id, draft.Version)));

        Assert.Equal(PolicyVersionState.Draft, found.State);
        Assert.Contains(CheckDraft.Finding.Of(found), finding => finding.IsError && finding.File == broken.Path && finding.Line == 2);
        Assert.Equal("还没有通过校验，不能确认。", await work.RefusalAsync(second, new ConfirmVersion.Command(found.Id, found.Version)));
        Assert.Equal(3000, node.Rate(work.Tenant));
    }

    [Theory]
    [InlineData("../elsewhere.yaml", "文件路径不能用：")]
    [InlineData("sample/tenant.yaml", "文件要放在 ")]
    public async Task Save_FileThatDoesNotBelong_IsRefused(string path, string refusal)
    {
        var draft = await work.StartAsync(drafter);

        Assert.StartsWith(refusal, await work.RefusalAsync(drafter, new SaveDraftFiles.Command(draft.Id, draft.Version, [new PolicyFile(path, "a: 1")], [])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_BySecondOfTwoAdministrators_IsToldAndLosesNothing()
    {
        var draft = await work.StartAsync(drafter);
        var late = await work.SavingAsync(draft, 3700);
        var first = VersionWork.Done(await work.RunAsync(drafter, await work.SavingAsync(draft, 3600)));

        var outdated = Assert.IsType<PolicyChange.Outdated>(await work.RunAsync(second, late));

        Assert.Equal("甲刚刚改过这一版，这次的修改没有保存，请核对后再改。", outdated.Reason);
        Assert.Equal(first.ContentHash, outdated.Current.ContentHash);
        Assert.Contains((await work.FilesAsync(draft.Id)), file => file.Text.Contains("amount: 3600", StringComparison.Ordinal));
        var together = await Task.WhenAll(
            Task.Run(async () => await work.RunAsync(drafter, await work.SavingAsync(first, 3800))),
            Task.Run(async () => await work.RunAsync(second, await work.SavingAsync(first, 3900))));
        Assert.Single(together.OfType<PolicyChange.Done>());
        Assert.Single(together.OfType<PolicyChange.Outdated>());
    }

    [Fact]
    public async Task Change_AfterConfirmation_IsRefusedByTheStepsAndByTheDatabase()
    {
        var version = await work.PublishAsync(drafter, second, 3500, NewYear);
        Assert.Equal("这一版已经确认，不能再改；录入有误请做更正版。", await work.RefusalAsync(drafter, await work.SavingAsync(version, 1)));
        Assert.Equal("这一版已经确认，不能再改；录入有误请做更正版。", await work.RefusalAsync(drafter, new WithdrawDraft.Command(version.Id, version.Version)));

        await SealedAsync(db => db.Set<PolicyVersion>().Where(row => row.Id == version.Id).ExecuteUpdateAsync(update => update.SetProperty(row => row.Summary, "改了")));
        await SealedAsync(db => db.Set<PolicyVersion>().Where(row => row.Id == version.Id).ExecuteDeleteAsync());
        await SealedAsync(db => db.Set<PolicyVersionFile>().Where(row => row.VersionId == version.Id).ExecuteUpdateAsync(update => update.SetProperty(row => row.Text, "改了")));
        await SealedAsync(db => db.Set<PolicyVersionFile>().Where(row => row.VersionId == version.Id).ExecuteDeleteAsync());
        await SealedAsync(db => db.Set<PolicyHead>().Where(row => row.VersionId == version.Id).ExecuteUpdateAsync(update => update.SetProperty(row => row.EffectiveFrom, Today)));
        await SealedAsync(db => db.Set<PolicyHead>().Where(row => row.VersionId == version.Id).ExecuteDeleteAsync());
        await SealedAsync(db =>
        {
            db.Add(new PolicyVersionFile { VersionId = version.Id, Path = "more.yaml", Text = "", Sha256 = "" });
            return db.SaveChangesAsync();
        });
        await SealedAsync(async db =>
        {
            (await db.Set<PolicyVersion>().SingleAsync(row => row.Id == version.Id)).Summary = "改了";
            return await db.SaveChangesAsync();
        });
        Assert.Equal(3500, node.RateOn(work.Tenant, NewYear));
    }

    [Fact]
    public async Task Withdraw_Draft_EndsIt()
    {
        var draft = await work.StartAsync(drafter);
        var gone = VersionWork.Done(await work.RunAsync(second, new WithdrawDraft.Command(draft.Id, draft.Version)));

        Assert.Equal((PolicyVersionState.Withdrawn, "乙"), (gone.State, gone.WithdrawnBy));
        Assert.Equal("这一版已经作废。", await work.RefusalAsync(drafter, new CheckDraft.Command(gone.Id, gone.Version)));
        Assert.Equal("只能从已确认的版本起草。", await work.RefusalAsync(drafter, new StartDraft.Command(gone.Id, "再来")));
        Assert.Equal(3, (await work.StartAsync(drafter)).Number);
    }

    [Fact]
    public async Task Confirm_DayThatHasPassed_CountsFromThatDay()
    {
        await work.PublishAsync(drafter, second, 3500, new DateOnly(2026, 7, 1));

        Assert.Equal(3500, node.Rate(work.Tenant));
        Assert.Equal(3500, node.RateOn(work.Tenant, new DateOnly(2026, 7, 1)));
        Assert.Equal(3000, node.RateOn(work.Tenant, new DateOnly(2026, 6, 30)));
    }

    [Fact]
    public async Task Correction_OfATypingError_CountsFromTheSameDayAndKeepsWhatWasSaid()
    {
        await work.PublishAsync(drafter, second, 35000, Today);
        node.Time.Advance(TimeSpan.FromDays(2));
        var before = node.Time.GetUtcNow();
        Assert.Equal(35000, node.Rate(work.Tenant));
        node.Time.Advance(TimeSpan.FromMinutes(1));

        var correction = await work.PublishAsync(drafter, second, 3500, null, basedOn: 2, corrects: true);

        Assert.Equal((PolicyVersionKind.Correction, (DateOnly?)Today), (correction.Kind, correction.EffectiveFrom));
        Assert.Equal(3500, node.RateOn(work.Tenant, Today));
        Assert.Equal(35000, node.RateOn(work.Tenant, Today, before));
        Assert.Equal(3000, node.RateOn(work.Tenant, Today.AddDays(-1)));
    }

    [Fact]
    public async Task Confirm_DraftThatOverlooksANewerVersion_IsRefusedUntilItIsTakenIn()
    {
        var old = await work.PrepareAsync(drafter, 3500, NewYear, VersionWork.Basis);
        node.Time.Advance(TimeSpan.FromMinutes(1));
        var newer = await work.PublishAsync(drafter, second, 3200, Today);

        Assert.Equal("起草之后第 3 版已经确认，照此确认会丢掉它的改动。请并入第 3 版的内容并改以它为底稿，再校验、确认。", await work.RefusalAsync(second, new ConfirmVersion.Command(old.Id, old.Version)));

        var taken = VersionWork.Done(await work.RunAsync(drafter, new DescribeDraft.Command(old.Id, old.Version, "调整", VersionWork.Basis, NewYear, newer.Id)));
        VersionWork.Done(await work.RunAsync(second, new ConfirmVersion.Command(taken.Id, taken.Version)));
    }

    private async Task<IReadOnlyList<(int Number, VersionStanding Standing)>> StandingsAsync() =>
        [.. (await work.ListAsync(drafter)).Select(found => (found.Version.Number, found.Standing))];

    private async Task SealedAsync(Func<PlatformDb, Task<int>> attempt)
    {
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => database.InsideAsync(work.Tenant, attempt));
        Assert.Contains("A confirmed or withdrawn policy version never changes.", (refused.InnerException ?? refused).Message, StringComparison.Ordinal);
    }

    public sealed class OnSqlite(SqliteDatabase database) : VersionLifeTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : VersionLifeTests(database), IClassFixture<PostgresDatabase>;
}
