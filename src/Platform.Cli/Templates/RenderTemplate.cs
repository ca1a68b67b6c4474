using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Platform.Core.Notices.Functions;
using Platform.Templating;

namespace Platform.Cli.Templates;

/// <summary>Plain Scriban rendering of any template.</summary>
internal static class RenderTemplate
{
    public static Command Command(TextReader input)
    {
        var file = new Argument<string?>("FILE") { Description = "模板文件；- 或不写则读标准输入", Arity = ArgumentArity.ZeroOrOne };
        var model = new Option<string?>("--model") { Description = "模型，JSON 对象", HelpName = "FILE.json" };
        var include = new Option<string?>("--include") { Description = "include 的模板所在文件夹", HelpName = "DIR" };
        var lax = new Option<bool>("--no-strict") { Description = "不认识的变量和成员当作空" };
        var chinese = new Option<bool>("--cn") { Description = "加上 cn.* 公文用语函数" };
        var command = new Command("render", "渲染任意 Scriban 模板") { file, model, include, lax, chinese };
        command.SetAction(parsed => Run(parsed.InvocationConfiguration, input, new Request(
            parsed.GetValue(file), parsed.GetValue(model), parsed.GetValue(include), !parsed.GetValue(lax), parsed.GetValue(chinese))));
        return command;
    }

    private sealed record Request(string? File, string? Model, string? Include, bool Strict, bool Chinese);

    private static int Run(InvocationConfiguration console, TextReader input, Request request)
    {
        var fromInput = request.File is null or "-";
        var template = Template.Parse(fromInput ? input.ReadToEnd() : File.ReadAllText(request.File!), fromInput ? "-" : request.File!);
        foreach (var diagnostic in template.Diagnostics)
        {
            console.Error.WriteLine(diagnostic);
        }

        if (template.HasErrors || Model(request.Model, console) is not { } model)
        {
            return ExitCode.Refused;
        }

        var result = template.Render(new TemplateContext
        {
            Model = model,
            Functions = request.Chinese ? ChineseFunctions.AddTo(BuiltinFunctions.Table) : BuiltinFunctions.Table,
            Culture = CultureInfo.InvariantCulture,
            Strict = request.Strict,
            Templates = request.Include is null ? null : IncludedTemplates.In(request.Include),
        });
        if (!result.Succeeded)
        {
            console.Error.WriteLine(result.Error);
            return ExitCode.Refused;
        }

        console.Output.Write(result.Text);
        return ExitCode.Done;
    }

    private static ScriptObject? Model(string? path, InvocationConfiguration console)
    {
        if (path is null)
        {
            return [];
        }

        try
        {
            return JsonModel.Read(File.ReadAllText(path));
        }
        catch (JsonException error)
        {
            console.Error.WriteLine($"{path}:{error.LineNumber + 1}:{error.BytePositionInLine + 1}: error: 不是 JSON 对象");
            return null;
        }
    }
}
