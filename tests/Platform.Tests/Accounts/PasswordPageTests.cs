using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Passwords;
using Platform.Core.Data;
using Xunit;

namespace Platform.Tests.Accounts;

public sealed class PasswordPageTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    [Theory]
    [InlineData("Ab1-", "密码至少 10 个字符。")]
    [InlineData("abcdefghij1", "大写字母、小写字母、数字、其他符号，至少要有 3 类。")]
    [InlineData("ABCDEFGHIJ-", "大写字母、小写字母、数字、其他符号，至少要有 3 类。")]
    [InlineData("xRULES-2026x", "密码不能含有用户名。")]
    [InlineData(People.Password, "不能再用最近 5 次用过的密码。")]
    public async Task Post_UnfitPassword_SaysWhichRule(string chosen, string sentence)
    {
        using var visitor = await SignedInAsync("rules", once: true);

        using var response = await ChangeAsync(visitor, People.Password, chosen);

        Assert.Contains(sentence, (await response.ReadAsync()).QuerySelectorAll(".field-error").Select(error => error.Text()));
    }

    [Theory]
    [InlineData("abcdefgh-1")]
    [InlineData("ABCDEFGH-1")]
    [InlineData("托育服务平台密码 Aa")]
    public async Task Post_FitPassword_IsTaken(string chosen)
    {
        using var visitor = await SignedInAsync($"fit{Guid.NewGuid():N}");

        using var response = await ChangeAsync(visitor, People.Password, chosen);

        Assert.Equal("/sample/account", response.Headers.Location?.ToString());
        Assert.Contains("密码已修改", (await visitor.OpenAsync("/sample/account")).QuerySelector("[role=status]").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_FivePasswordsAgo_CannotBeTakenAgain_SixCan()
    {
        using var visitor = await SignedInAsync("historian");
        string[] passwords = [People.Password, "Zhongguo-01", "Zhongguo-02", "Zhongguo-03", "Zhongguo-04"];
        foreach (var (before, after) in passwords.Zip(passwords.Skip(1)))
        {
            app.Time.Advance(TimeSpan.FromSeconds(1));
            using var changed = await ChangeAsync(visitor, before, after);
            Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        }

        using var refused = await ChangeAsync(visitor, passwords[^1], People.Password);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        app.Time.Advance(TimeSpan.FromSeconds(1));
        using var fifth = await ChangeAsync(visitor, passwords[^1], "Zhongguo-05");
        using var taken = await ChangeAsync(visitor, "Zhongguo-05", People.Password);
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
    }

    [Fact]
    public async Task Post_WrongCurrentPassword_IsRefusedAndCounts()
    {
        using var visitor = await SignedInAsync("forgetful");
        for (var i = 0; i < 5; i++)
        {
            using var refused = await ChangeAsync(visitor, "wrong", "Zhongguo-2026");
            Assert.Contains("现在的密码不对，或者账号已锁定。", (await refused.ReadAsync()).QuerySelectorAll(".field-error").Select(error => error.Text()));
        }

        using var locked = await ChangeAsync(visitor, People.Password, "Zhongguo-2026");
        Assert.Equal(HttpStatusCode.OK, locked.StatusCode);
    }

    [Fact]
    public async Task Post_TwoDifferent_SaysSo()
    {
        using var visitor = await SignedInAsync("typist");
        using var response = await visitor.SubmitAsync("/sample/account/password", "main form", ("Current", People.Password), ("Chosen", "Zhongguo-2026"), ("Again", "Zhongguo-2027"));

        Assert.Contains("两次填写的新密码不一样。", (await response.ReadAsync()).QuerySelectorAll(".field-error").Select(error => error.Text()));
    }

    [Fact]
    public async Task Change_EndsTheOtherDevices()
    {
        using var here = await SignedInAsync("changer");
        using var there = app.Visitor();
        using var second = await there.SignInAsync("sample", "changer");

        using var response = await ChangeAsync(here, People.Password, "Zhongguo-2026");

        Assert.True(await here.IsSignedInAsync("sample"));
        Assert.False(await there.IsSignedInAsync("sample"));
    }

    [Fact]
    public async Task Get_PasswordOfSomebodyElse_IsChangedBeforeAnythingElse()
    {
        var id = await app.PersonAsync("sample", "newcomer", account => account.MustChangePassword = true);
        using var visitor = app.Visitor();
        using var signedIn = await visitor.SignInAsync("sample", "newcomer");

        Assert.Equal("/sample/account/password", await LedToAsync(visitor, "/sample/account"));
        Assert.Equal("/sample/account/password", await LedToAsync(visitor, "/sample/account/authenticator"));
        using (var post = await visitor.PostAsync(new Uri("/sample/account?handler=End", UriKind.Relative), null, TestContext.Current.CancellationToken))
        {
            Assert.Equal(HttpStatusCode.Forbidden, post.StatusCode);
        }

        Assert.Contains("先改密码，再办别的事", (await visitor.OpenAsync("/sample/account/password")).QuerySelector(".lead").Text(), StringComparison.Ordinal);
        using var changed = await ChangeAsync(visitor, People.Password, "Zhongguo-2026");
        Assert.True(await visitor.IsSignedInAsync("sample"));
        Assert.Contains("Password.set", await app.ActionsAsync("sample", id));
    }

    [Fact]
    public async Task Get_PasswordOlderThanNinetyDays_IsChangedBeforeAnythingElse()
    {
        await app.PersonAsync("sample", "old", account => account.PasswordChangedAt = app.Time.GetUtcNow().AddDays(-90).AddMinutes(-1));
        await app.PersonAsync("sample", "nearly-old", account => account.PasswordChangedAt = app.Time.GetUtcNow().AddDays(-90).AddMinutes(10));
        var (old, nearly) = (app.Visitor(), app.Visitor());
        using var first = await old.SignInAsync("sample", "old");
        using var second = await nearly.SignInAsync("sample", "nearly-old");

        Assert.Equal("/sample/account/password", await LedToAsync(old, "/sample/account"));
        Assert.True(await nearly.IsSignedInAsync("sample"));
    }

    [Fact]
    public async Task Get_PublicPages_StayOpenInSpiteOfDuties()
    {
        await app.PersonAsync("sample", "reader", account => account.MustChangePassword = true);
        using var visitor = app.Visitor();
        using var signedIn = await visitor.SignInAsync("sample", "reader");
        using var response = await visitor.GetAsync(new Uri("/sample/policy", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Stored_PasswordsAndHistory_AreHashes()
    {
        var id = await app.PersonAsync("sample", "stored");
        var hashes = await app.InsideAsync("sample", async services =>
        {
            var db = services.GetRequiredService<PlatformDb>();
            return await db.Set<FormerPassword>().Where(row => row.AccountId == id).Select(row => row.Hash)
                .Concat(db.Set<Account>().Where(row => row.Id == id).Select(row => row.PasswordHash!)).ToListAsync();
        });

        Assert.Equal(2, hashes.Count);
        Assert.All(hashes, hash => Assert.DoesNotContain(People.Password, hash, StringComparison.Ordinal));
    }

    private async Task<HttpClient> SignedInAsync(string name, bool once = false)
    {
        if (!once || !await app.InsideAsync("sample", services => services.GetRequiredService<PlatformDb>().Set<Account>().AnyAsync(account => account.UserName == name)))
        {
            await app.PersonAsync("sample", name);
        }

        var visitor = app.Visitor();
        using var response = await visitor.SignInAsync("sample", name);
        return visitor;
    }

    private static Task<HttpResponseMessage> ChangeAsync(HttpClient visitor, string current, string chosen) =>
        visitor.SubmitAsync("/sample/account/password", "main form", ("Current", current), ("Chosen", chosen), ("Again", chosen));

    private static async Task<string?> LedToAsync(HttpClient visitor, string path)
    {
        using var response = await visitor.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.Headers.Location?.ToString();
    }
}
