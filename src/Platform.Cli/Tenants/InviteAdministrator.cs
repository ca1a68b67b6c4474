using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Tenancy;
using Platform.Core.Time;
using Platform.Policy.Wording;

namespace Platform.Cli.Tenants;

/// <summary>邀请首位县级管理员: prints the link, once.</summary>
internal static class InviteAdministrator
{
    public static Command Command(SharedOptions options)
    {
        var (slug, database) = (TenantArgument.New(), new DatabaseOption());
        var address = new Option<string?>("--address") { Description = "平台的网址，如 https://ty.example.cn；不写则只给出路径", HelpName = "URL" };
        var command = new Command("invite", "邀请区县的首位县级管理员，给出一次有效的链接；先前的链接作废") { slug, address };
        database.AddTo(command);
        var work = new ProvinceWork(options, database);
        command.SetAction((parsed, cancellation) => work.RunAsync(parsed, parsed.GetRequiredValue(slug), reason: null, async (services, district) =>
            await services.GetRequiredService<InviteDistrictAdministrator>().RunAsync(district, cancellation) switch
            {
                InviteDistrictAdministrator.Result.Done done => Answer(services, district, $"{parsed.GetValue(address)?.TrimEnd('/')}/{district.Identifier}/account/invited?key={done.Key}", done.Invitation),
                InviteDistrictAdministrator.Result.Refused refused => new ProvinceWork.Answer.Refused(refused.Reason),
                _ => throw new UnreachableException(),
            }));
        return command;
    }

    private static ProvinceWork.Answer.Done Answer(IServiceProvider services, TenantInfo district, string link, Invitation invitation)
    {
        var now = services.GetRequiredService<TenantDirectory>().GetById(district.Id) ?? district;
        return new ProvinceWork.Answer.Done(now, $"请交给{district.Name}的首位县级管理员，只能用一次，有效至{DateWords.Day(Calendar.DayOf(invitation.ExpiresAt))}：\n{link}", link);
    }
}
