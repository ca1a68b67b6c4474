using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Platform.Documents.Docx;
using Platform.Documents.Fonts;
using Platform.Documents.Model;
using Platform.Documents.Pdf;
using Platform.Documents.Typesetting;

namespace Platform.Benchmarks.Documents;

/// <summary>The steps from a compiled template to a file of eight pages.</summary>
[Config(typeof(InProcess))]
[MemoryDiagnoser]
public class PdfBenchmarks
{
    private readonly int number = 1;
    private OfficialDocument document = null!;
    private PagePlan plan = null!;
    private PdfOptions options = null!;

    [GlobalSetup]
    public void Prepare()
    {
        options = new PdfOptions { Fonts = FontSet.Load(FontFolders.Find()), Draft = false };
        document = Plan.Document(1);
        plan = PagePlan.Of(document, options.Fonts, new PlanOptions { Draft = false });
    }

    [Benchmark]
    public OfficialDocument RenderAndRead() => Plan.Document(number);

    [Benchmark]
    public PagePlan PlanPages() => PagePlan.Of(document, options.Fonts, new PlanOptions { Draft = false });

    [Benchmark]
    public byte[] WritePdf() => PdfWriter.Write(plan, document.Head, options).Bytes!;

    [Benchmark]
    public byte[] WriteDocx() => DocxWriter.Write(document, new DocxOptions { Faces = options.Fonts, Draft = false });

    private sealed class InProcess : ManualConfig
    {
        public InProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
