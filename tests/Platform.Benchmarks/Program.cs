using BenchmarkDotNet.Running;
using Platform.Benchmarks.Documents;

// Without arguments everything is measured; `-- --filter '*Notice*'` narrows it, `-- papers` compares papers with other tools.
if (args is not ["papers"])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
}

if (args is [] or ["papers"])
{
    await PaperRace.RunAsync();
}
