using Platform.Documents.Checking;
using Platform.Documents.Pdf;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Tests.Checking;

/// <summary>署名 of several bodies, measured by the places of their names.</summary>
public sealed class JointSignatureTests
{
    private static readonly string[] Bodies = ["县卫生健康局", "县教育局", "县财政局", "县公安局"];

    [Fact]
    public void Check_SealedNamesInRows_AreMeasured()
    {
        var report = Report(4, isSealed: true);

        Assert.Equal("署名和日期 位置：日期在最后一个署名之下居中（不盖章右空二字、日期右移二字；盖章日期右空四字，联合盖章日期在最后一个署名之下居中）符合", CheckedFile.Row(report, "signature-place"));
        Assert.Equal("联合署名 每排个数：3 个（不大于 3 个）符合", CheckedFile.Row(report, "joint-per-row"));
        Assert.Equal("联合署名 相邻中心距离：52 毫米（不小于 42.1 毫米）符合", CheckedFile.Row(report, "joint-apart"));
        Assert.Equal("联合署名 中心距版心边：26 毫米（不小于 21 毫米）符合", CheckedFile.Row(report, "joint-edge"));
    }

    [Fact]
    public void Check_NamesTooNearForTheirSeals_IsSaid()
    {
        var report = Report(3, isSealed: true, new LayoutProfile { TextWidth = 108, CharactersPerLine = 19 });

        Assert.Equal("联合署名 相邻中心距离：36 毫米（不小于 42.1 毫米）不符合", CheckedFile.Row(report, "joint-apart"));
    }

    [Fact]
    public void Check_UnsealedNamesBelowEachOther_AreMeasured()
    {
        var report = Report(3, isSealed: false);

        Assert.Equal("署名上下对齐，右空 2 字，日期右移 2 字", Place(report).Measured);
        Assert.Equal(CheckVerdict.Conforms, Place(report).Verdict);
        Assert.Equal("署名上下排列，没有成排的印章", report.Findings.Single(finding => finding.Rule == "joint-per-row").Note);
    }

    [Fact]
    public void Check_OneBody_HasNoJointSignature() =>
        Assert.Equal("联合署名 每排个数：—（不大于 3 个）未检出", CheckedFile.Row(Report(1, isSealed: true), "joint-per-row"));

    private static CheckFinding Place(CheckReport report) => report.Findings.Single(finding => finding.Rule == "signature-place");

    private static CheckReport Report(int bodies, bool isSealed, LayoutProfile? profile = null)
    {
        var text = $"---\ntype: 通知\ntitle: 关于检查的通知\nissuers: [{string.Join(", ", Bodies.Take(bodies))}]\nrecipients: 各镇人民政府\ndate: 2024-03-05\nseal: {(isSealed ? "true" : "false")}\n---\n请各镇对照检查内容逐项落实，发现问题及时整改，并于月底前报送检查结果和整改情况，逾期不报的予以通报。";
        return CheckedFile.Report(PdfWriter.Write(DocumentTextReader.Read(text, "test").Document!, new PdfOptions { Fonts = TestFonts.Free, Draft = false, Profile = profile ?? LayoutProfile.Standard }).Bytes!);
    }
}
