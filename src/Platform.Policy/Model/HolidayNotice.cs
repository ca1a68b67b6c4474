using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>
/// 节假日安排 (working_calendar.yaml): what the State Council's notice says of one year. It may name days of the December before.
/// </summary>
public sealed record HolidayNotice
{
    [NotWritten] public int Year { get; init; }
    [Description("通知标题")] public required string Title { get; init; }
    [Description("文号，如 国办发明电〔2025〕7号")] public required string Number { get; init; }
    [Description("成文日期")] public required DateOnly Issued { get; init; }
    [Description("放假的日子，逐个节日写")] public required IReadOnlyList<DaysOff> DaysOff { get; init; }
    [Description("要上班的周六、周日")] public IReadOnlyList<DateOnly> WorkingWeekendDays { get; init; } = [];
    [Description("说明")] public string? Note { get; init; }
}

/// <summary>放假: the days of one festival, first and last included, as the notice prints them.</summary>
public sealed record DaysOff : Written
{
    [Description("节日，如 春节")] public required string Name { get; init; }
    [Description("放假第一天")] public required DateOnly First { get; init; }
    [Description("放假最后一天（含当日）；只放一天的不写")] public DateOnly? Last { get; init; }

    public bool Contains(DateOnly day) => First <= day && day <= (Last ?? First);
}
