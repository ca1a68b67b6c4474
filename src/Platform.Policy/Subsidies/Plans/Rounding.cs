using Platform.Policy.Model;

namespace Platform.Policy.Subsidies.Plans;

/// <summary>Rounds amounts of money.</summary>
internal sealed class Rounding(AmountRounding? rule)
{
    private readonly RoundingUnit _unit = rule?.To ?? RoundingUnit.Fen;
    private readonly RoundingMode _mode = rule?.Mode ?? RoundingMode.Nearest;

    public string Words => $"{(_mode switch { RoundingMode.Nearest => "四舍五入", RoundingMode.Down => "去尾", _ => "进一" })}到{Unit}";

    private string Unit => _unit switch
    {
        RoundingUnit.Fen => "分",
        RoundingUnit.Jiao => "角",
        RoundingUnit.Yuan => "元",
        RoundingUnit.Ten => "十元",
        _ => "百元",
    };

    public decimal Round(decimal value) => _unit switch
    {
        RoundingUnit.Fen => Whole(value.Scale <= 2 ? value : To(value, 2)),
        RoundingUnit.Jiao => Whole(value.Scale <= 1 ? value : To(value, 1)),
        RoundingUnit.Yuan => value.Scale == 0 ? value : To(value, 0),
        RoundingUnit.Ten => To(value / 10, 0) * 10,
        _ => To(value / 100, 0) * 100,
    };

    /// <summary>180000.0 as 180000: the zeros would be printed.</summary>
    private static decimal Whole(decimal value) => value.Scale > 0 && decimal.Truncate(value) is var whole && whole == value ? whole : value;

    private decimal To(decimal value, int decimals) => Math.Round(value, decimals, _mode switch
    {
        RoundingMode.Nearest => MidpointRounding.AwayFromZero,
        RoundingMode.Down => MidpointRounding.ToZero,
        _ => MidpointRounding.ToPositiveInfinity,
    });
}
