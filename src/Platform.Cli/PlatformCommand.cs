using System.CommandLine;
using System.Globalization;
using Platform.Cli.Audit;
using Platform.Cli.Comparison;
using Platform.Cli.Documents;
using Platform.Cli.Notices;
using Platform.Cli.PolicyChecks;
using Platform.Cli.Subsidies;
using Platform.Cli.Templates;
using Platform.Cli.Tenants;

namespace Platform.Cli;

/// <summary>The operator's command line.</summary>
public static class PlatformCommand
{
    /// <summary>Runs one command. Returns 0 done, 1 refused, 2 wrong usage.</summary>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        var parsed = Build(input).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var wrong in parsed.Errors)
            {
                error.WriteLine(UsageSentence.Of(wrong.Message));
            }

            error.WriteLine("用法见 platform --help，或在命令后加 --help");
            return ExitCode.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            error.WriteLine(FileRefusal.Sentence(refused));
            return ExitCode.Refused;
        }
    }

    private static RootCommand Build(TextReader input)
    {
        var options = new SharedOptions();
        var root = new RootCommand("县域3岁以下婴幼儿照护政策平台：区县政策包、条款对照、政策对比、公文");
        options.AddTo(root);
        root.Add(new Command("tenants", "区县政策包") { ListTenants.Command(options), ValidateTenants.Command(options), ShowTenant.Command(options), NewTenant.Command(options), WriteSchema.Command(options), InviteAdministrator.Command(options), ImportTenant.Command(options), ExportTenant.Command(options), MoveTenant.Suspend(options), MoveTenant.Resume(options), MoveTenant.Succeed(options), MoveTenant.Archive(options), UnbindTelephone.Command(options) });
        root.Add(new Command("policy", "政策") { CheckPolicyCommand.Command(options), DiffPolicies.Command(options), ListChanges.Command(options) });
        root.Add(new Command("notice", "公文") { ListNoticesCommand.Command(options), RenderNoticeCommand.Command(options) });
        root.Add(new Command("document", "公文文件") { CheckDocumentCommand.Command(options) });
        root.Add(new Command("subsidy", "补贴测算") { ListSubsidies.Command(options), CalculateSubsidy.Calculate(options, input), CalculateSubsidy.Explain(options, input), SimulateSubsidies.Command(options) });
        root.Add(new Command("audit", "审计记录") { VerifyAudit.Command(options) });
        root.Add(new Command("template", "模板") { RenderTemplate.Command(input) });
        ChineseHelp.AddTo(root);
        return root;
    }
}
