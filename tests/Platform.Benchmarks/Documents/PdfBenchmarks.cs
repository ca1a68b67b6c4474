using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Platform.Documents.Fonts;
using Platform.Documents.Model;
using Platform.Documents.Pdf;
using Platform.Documents.Reading;
using Platform.Documents.Typesetting;

namespace Platform.Benchmarks.Documents;

/// <summary>500 plans of eight pages, one after the other on one thread. The aim: below 120 KB each.</summary>
[Config(typeof(InProcess))]
[MemoryDiagnoser]
public class PdfBenchmarks
{
    private const int Count = 500;
    private const int Pages = 8;
    private const int MostBytes = 120 * 1024;
    private OfficialDocument[] documents = [];
    private PdfOptions options = null!;

    [GlobalSetup]
    public void Prepare()
    {
        options = new PdfOptions { Fonts = FontSet.Load(FontFolders.Find()), Draft = false };
        documents = [.. Enumerable.Range(1, Count).Select(i => DocumentTextReader.Read(PlanText.Of(i), "plan").Document!)];
        var plan = PagePlan.Of(documents[0], options.Fonts, new PlanOptions { Draft = false });
        var bytes = PdfWriter.Write(documents[0], options).Bytes!;
        if (plan.Pages.Length != Pages || bytes.Length > MostBytes)
        {
            throw new InvalidOperationException($"{plan.Pages.Length} pages, {bytes.Length} bytes");
        }

        Console.WriteLine($"// {bytes.Length / 1024} KB for {plan.Pages.Length} pages");
    }

    /// <summary>From the document text, as a template gives it, to the bytes of the file.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public long ReadAndWrite()
    {
        var bytes = 0L;
        for (var i = 1; i <= Count; i++)
        {
            bytes += PdfWriter.Write(DocumentTextReader.Read(PlanText.Of(i), "plan").Document!, options).Bytes!.Length;
        }

        return bytes;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public long Write() => documents.Sum(document => (long)PdfWriter.Write(document, options).Bytes!.Length);

    [Benchmark(OperationsPerInvoke = Count)]
    public int PlanOnly() => documents.Sum(document => PagePlan.Of(document, options.Fonts, new PlanOptions { Draft = false }).Pages.Length);

    private sealed class InProcess : ManualConfig
    {
        public InProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
