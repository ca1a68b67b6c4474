using Platform.Cli;

namespace Platform.Tests.Cli;

/// <summary>Runs a command as an operator would and keeps what was printed.</summary>
internal sealed record CommandLine(int ExitCode, string Output, string Error)
{
    public static CommandLine Run(params string[] args) => RunWith("", args);

    public static CommandLine RunWith(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = PlatformCommand.Run(args, new StringReader(input), output, error);
        return new(exit, output.ToString(), error.ToString());
    }
}
