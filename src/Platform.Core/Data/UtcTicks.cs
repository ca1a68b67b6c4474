using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Platform.Core.Data;

/// <summary>SQLite cannot order moments, so it keeps their ticks.</summary>
internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(moment => UtcMoment.Of(moment).UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
