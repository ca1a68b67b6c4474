using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Platform.Cli;

/// <summary>The library's help, with the one heading that its own Chinese lacks.</summary>
internal sealed class ChineseHelp(HelpAction help) : SynchronousCommandLineAction
{
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Description = "显示帮助";
        option.Action = new ChineseHelp((HelpAction)option.Action!);
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var console = parseResult.InvocationConfiguration;
        var screen = console.Output;
        using var text = new StringWriter();
        console.Output = text;
        var exit = help.Invoke(parseResult);
        console.Output = screen;
        screen.Write(text.ToString().Replace("Description:", "说明:", StringComparison.Ordinal));
        return exit;
    }
}
