using System.CommandLine;
using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Notices;

namespace Platform.Cli.Notices;

internal static class RenderNoticeCommand
{
    public static Command Command(SharedOptions options)
    {
        var slug = TenantArgument.New();
        var template = new Argument<string>("TEMPLATE") { Description = "模板名，如 notice list 所列" };
        var format = FormatOption.New("txt、html、pdf、docx 或 ofd；后三种要用 --out 写到文件", [.. NoticeFiles.Formats]);
        var asOf = DateOption.AsOf();
        var date = DateOption.New("--date", "成文日期；不写则为今天");
        var set = new Option<string[]>("--set") { Description = "参数，可重复", HelpName = "key=value", AllowMultipleArgumentsPerToken = true };
        var file = new Option<string?>("--out") { Description = "写到文件；不写则输出到屏幕", HelpName = "FILE" };
        var samples = new Option<bool>("--samples") { Description = "没填的参数用模板的样例值" };
        var command = new Command("render", "按政策和模板生成公文（样稿）") { slug, template, format, asOf, date, set, file, samples };
        command.SetAction(parsed => Run(options, parsed, new Request(
            parsed.GetRequiredValue(slug), parsed.GetRequiredValue(template), parsed.GetValue(format)!, parsed.GetValue(asOf), parsed.GetValue(date), parsed.GetValue(set) ?? [], parsed.GetValue(file), parsed.GetValue(samples))));
        return command;
    }

    private sealed record Request(string Slug, string Template, string Format, DateOnly? AsOf, DateOnly? Date, string[] Set, string? Out, bool Samples);

    private static int Run(SharedOptions options, ParseResult parsed, Request request)
    {
        var console = parsed.InvocationConfiguration;
        if (request.Set.FirstOrDefault(pair => pair.IndexOf('=') < 1) is { } wrong)
        {
            console.Error.WriteLine($"--set 要写成 key=value，得到的是“{wrong}”");
            return ExitCode.WrongUsage;
        }

        if (request.Out is null && !IsText(request.Format))
        {
            console.Error.WriteLine($"{request.Format} 不能输出到屏幕，请用 --out FILE 写到文件");
            return ExitCode.WrongUsage;
        }

        var services = options.Services(parsed);
        if (TenantArgument.Find(services, request.Slug, console.Error) is not { } package)
        {
            return ExitCode.Refused;
        }

        var given = request.Set.Select(pair => pair.Split('=', 2)).GroupBy(pair => pair[0]).ToDictionary(group => group.Key, group => group.Last()[1]);
        var result = services.GetRequiredService<RenderNotice>().Run(new RenderNotice.Command(package, request.Template, request.AsOf, given)
        {
            UseSamples = request.Samples,
            Date = request.Date,
        });
        return result switch
        {
            RenderNoticeResult.Rendered rendered => Write(services, rendered, request, console),
            RenderNoticeResult.UnknownTemplate unknown => Refuse(console, $"没有模板“{request.Template}”；现有：{string.Join("、", unknown.Known)}"),
            RenderNoticeResult.NotApplicable not => Refuse(console, $"不适用：{not.Reason}"),
            RenderNoticeResult.InvalidParameters invalid => Refuse(console, [.. invalid.Errors.Select(found => $"--set {found.Key}：{found.Sentence}")]),
            RenderNoticeResult.Refused refused => Refuse(console, [.. refused.Diagnostics]),
            _ => throw new UnreachableException(),
        };
    }

    // Files that downloads mark for old editors are compared with samples here, which have no mark.
    private static ReadOnlySpan<byte> Unmarked(byte[] bytes) => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes;

    private static bool IsText(string format) => format is "txt" or "html";

    private static int Write(IServiceProvider services, RenderNoticeResult.Rendered rendered, Request request, InvocationConfiguration console)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var file = services.GetRequiredService<NoticeFiles>().Write(rendered, request.Format, now);
        if (file.Bytes is not { } bytes)
        {
            return Refuse(console, [.. file.Remarks]);
        }

        foreach (var remark in file.Remarks)
        {
            console.Error.WriteLine($"注意：{remark}");
        }

        if (request.Out is { } path)
        {
            File.WriteAllBytes(path, Unmarked(bytes));
            console.Output.WriteLine($"已写入 {path}");
        }
        else
        {
            console.Output.Write(Encoding.UTF8.GetString(Unmarked(bytes)));
        }

        return ExitCode.Done;
    }

    private static int Refuse(InvocationConfiguration console, params string[] reasons)
    {
        foreach (var reason in reasons)
        {
            console.Error.WriteLine(reason);
        }

        return ExitCode.Refused;
    }
}
