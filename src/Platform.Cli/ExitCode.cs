namespace Platform.Cli;

/// <summary>0 done, 1 refused with reasons on the error stream, 2 wrong usage.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int WrongUsage = 2;
}
