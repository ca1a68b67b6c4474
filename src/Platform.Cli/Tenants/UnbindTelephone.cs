using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts.Administration;
using Platform.Core.Tenancy;

namespace Platform.Cli.Tenants;

/// <summary>解除动态口令 of somebody who has neither telephone nor recovery codes any more, also of the administrators whom nobody on a page may unbind.</summary>
internal static class UnbindTelephone
{
    public static Command Command(SharedOptions options)
    {
        var (slug, database) = (TenantArgument.New(), new DatabaseOption());
        var user = new Argument<string>("USER") { Description = "用户名" };
        var reason = new Option<string>("--reason") { Description = "为什么解除，如何核实的本人；记入审计", HelpName = "TEXT", Required = true };
        var command = new Command("unbind", "解除一个人的动态口令，下次登录重新绑定；province 是省级") { slug, user, reason };
        database.AddTo(command);
        var work = new ProvinceWork(options, database);
        command.SetAction((parsed, cancellation) =>
        {
            var (tenant, name) = (parsed.GetRequiredValue(slug), parsed.GetRequiredValue(user));
            return tenant == TenantInfo.ProvinceIdentifier
                ? work.RunAsync(parsed, parsed.GetValue(reason), async services => await UnbindAsync(services, OfProvince(services), name, cancellation))
                : work.RunAsync(parsed, tenant, parsed.GetValue(reason), (services, district) =>
                    services.GetRequiredService<AcrossTenants>().ActAsync(district, inside => UnbindAsync(inside, district, name, cancellation)));
        });
        return command;
    }

    private static TenantInfo OfProvince(IServiceProvider services) => services.GetRequiredService<TenantDirectory>().GetById(TenantInfo.ProvinceId)!;

    private static async Task<ProvinceWork.Answer> UnbindAsync(IServiceProvider services, TenantInfo tenant, string name, CancellationToken cancellation) =>
        await services.GetRequiredService<AdministerAccount>().RemoveSecondFactorAsync(name, cancellation) is { } account
            ? new ProvinceWork.Answer.Done(tenant, $"{tenant.Name}{account.DisplayName}的动态口令已解除，登录已结束；下次登录重新绑定。")
            : new ProvinceWork.Answer.Refused($"{tenant.Name}没有绑定了动态口令的用户“{name}”。");
}
