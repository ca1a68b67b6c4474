using BenchmarkDotNet.Running;

// Without arguments everything is measured; `-- --filter '*Notice*'` narrows it.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
