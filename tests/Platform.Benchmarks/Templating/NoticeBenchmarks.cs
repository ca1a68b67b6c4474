using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Platform.Templating;

namespace Platform.Benchmarks.Templating;

/// <summary>A notice of about 6 KB with 60 institutions, from a template and by hand. The aim: at most 15 times the hand-written time, under 600 KB.</summary>
[Config(typeof(InProcess))]
[MemoryDiagnoser]
public class NoticeBenchmarks
{
    private readonly Notice _notice = Notice.Sample();
    private string _text = string.Empty;
    private Template _template = null!;
    private TemplateContext _context = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Templating", "notice.scriban"));
        _template = Template.Parse(_text, "notice");
        _context = new TemplateContext { Model = NoticeModel.Of(_notice), Strict = true, RefuseNull = true };
        if (_template.RenderText(_context) != HandWrittenNotice.Write(_notice))
        {
            throw new InvalidOperationException("The template and the hand-written notice differ.");
        }
    }

    [Benchmark(Baseline = true)]
    public string ByHand() => HandWrittenNotice.Write(_notice);

    [Benchmark]
    public string Render() => _template.RenderText(_context);

    [Benchmark]
    public Template Parse() => Template.Parse(_text, "notice");

    private sealed class InProcess : ManualConfig
    {
        public InProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
