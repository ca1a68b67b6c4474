using System.Globalization;
using System.Text;

namespace Platform.Web.Subsidies.Simulations;

/// <summary>The institutions of a simulation as comma-separated text.</summary>
internal static class SimulationCsv
{
    public static string Write(SimulationSheet sheet, CaseTable cases)
    {
        var text = new StringBuilder("编号,机构（样例数据）,现行结果,现行金额（元）,改动后结果,改动后金额（元）,增减（元）\r\n");
        foreach (var one in cases.Rows)
            text.Append(CultureInfo.InvariantCulture, $"{one.Id},{one.Name},{SimulationWords.Verdict(one.WasGranted)},{one.Before:0.00},{SimulationWords.Verdict(one.IsGranted)},{one.After:0.00},{one.Difference:0.00}\r\n");
        text.Append(CultureInfo.InvariantCulture, $"合计,{cases.Rows.Count} 家,,{cases.Rows.Sum(one => one.Before):0.00},,{cases.Rows.Sum(one => one.After):0.00},{cases.Rows.Sum(one => one.Difference ?? 0):0.00}\r\n");
        return text.ToString();
    }
}
