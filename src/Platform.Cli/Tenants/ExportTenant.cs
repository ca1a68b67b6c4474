using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Tenancy;

namespace Platform.Cli.Tenants;

/// <summary>导出政策包: one confirmed version of a district's policy as a zip file.</summary>
internal static class ExportTenant
{
    public static Command Command(SharedOptions options)
    {
        var (slug, database) = (TenantArgument.New(), new DatabaseOption());
        var file = new Option<string>("--out", "-o") { Description = "写到哪个 zip 文件", HelpName = "FILE", Required = true };
        var number = new Option<int?>("--version") { Description = "第几版；不写则是现行的一版", HelpName = "N" };
        var day = DateOption.New("--as-of", "导出这一天的一版，如 2024-12-16");
        var command = new Command("export", "把区县的政策导出成政策包，可以再导入成同样的区县") { slug, file, number, day };
        command.Validators.Add(given =>
        {
            if (given.GetResult(number) is not null && given.GetResult(day) is not null)
            {
                given.AddError("--version 和 --as-of 只写一个");
            }
        });
        database.AddTo(command);
        var work = new ProvinceWork(options, database);
        command.SetAction((parsed, cancellation) => work.RunAsync(parsed, parsed.GetRequiredValue(slug), reason: null, async (services, district) =>
        {
            switch (await services.GetRequiredService<ExportPackage>().RunAsync(district, parsed.GetValue(number), parsed.GetValue(day), cancellation))
            {
                case ExportPackage.Result.Done done:
                    await File.WriteAllBytesAsync(parsed.GetRequiredValue(file), done.Zip, cancellation);
                    return new ProvinceWork.Answer.Done(district, $"{district.Name}第 {done.Version.Number} 版政策已导出：{parsed.GetRequiredValue(file)}");
                case ExportPackage.Result.Refused refused:
                    return new ProvinceWork.Answer.Refused(refused.Reason);
                default:
                    throw new UnreachableException();
            }
        }));
        return command;
    }
}
