using System.Threading.Channels;

namespace Platform.Tests.Web;

/// <summary>A clock that stands still until a test moves it; whoever waits by it wakes when it has passed his moment.</summary>
public sealed class MovableTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Alarm> alarms = [];
    private readonly Channel<TimeSpan> set = Channel.CreateUnbounded<TimeSpan>();
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public void Advance(TimeSpan by)
    {
        List<Alarm> due;
        lock (gate)
        {
            now += by;
            due = [.. alarms.Where(alarm => alarm.Due <= now)];
            due.ForEach(alarm => alarm.Due = alarm.Period > TimeSpan.Zero ? now + alarm.Period : DateTimeOffset.MaxValue);
        }

        due.ForEach(alarm => alarm.Ring());
    }

    /// <summary>Until somebody begins to wait, for so long at most: who works, waits and works again has then done his work.</summary>
    public async Task WaitedForAsync(TimeSpan most, CancellationToken cancellation)
    {
        while (await set.Reader.ReadAsync(cancellation) > most)
        {
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    private sealed class Alarm(MovableTime clock, Action ring) : ITimer
    {
        public DateTimeOffset Due { get; set; } = DateTimeOffset.MaxValue;

        public TimeSpan Period { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                (Due, Period) = (dueTime < TimeSpan.Zero ? DateTimeOffset.MaxValue : clock.now + dueTime, period);
                clock.alarms.Remove(this);
                clock.alarms.Add(this);
            }

            if (dueTime >= TimeSpan.Zero)
            {
                clock.set.Writer.TryWrite(dueTime);
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock.gate)
            {
                clock.alarms.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
