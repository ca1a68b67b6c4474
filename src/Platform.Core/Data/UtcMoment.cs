using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Platform.Core.Data;

/// <summary>Moments are at offset 0 in every database, to the microsecond, which is as fine as PostgreSQL tells them.</summary>
internal sealed class UtcMoment() : ValueConverter<DateTimeOffset, DateTimeOffset>(moment => Of(moment), moment => Of(moment))
{
    public static DateTimeOffset Of(DateTimeOffset moment) => new(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
}
