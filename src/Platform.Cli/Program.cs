using Platform.Cli;

return PlatformCommand.Run(args, Console.In, Console.Out, Console.Error);
