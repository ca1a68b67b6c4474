using BenchmarkDotNet.Running;
using Platform.Benchmarks.Documents;
using Platform.Benchmarks.Tenants;

// Without arguments everything is measured; `-- --filter '*Notice*'` narrows it, `-- papers` compares papers with other tools,
// `-- tenants` a node with 3,000 districts with one of five, `-- publishing` such a node while a district publishes and while none does.
if (args is not (["papers"] or ["tenants"] or ["publishing"]))
{
    BenchmarkSwitcher.FromAssembly(typeof(TenantRace).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
}

if (args is [] or ["papers"])
{
    await PaperRace.RunAsync();
}

if (args is [] or ["tenants"])
{
    await TenantRace.RunAsync();
}

if (args is [] or ["publishing"])
{
    await PublishingRace.RunAsync();
}
