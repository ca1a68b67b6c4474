namespace Platform.Policy.Time;

/// <summary>What the calendar of working days can say: an answer, or that a year's arrangement has not been published.</summary>
public abstract record CalendarAnswer<T>
{
    private CalendarAnswer()
    {
    }

    public sealed record Known(T Value) : CalendarAnswer<T>;

    /// <summary>The State Council's notice of the year is not in hand, so nothing is said that would be a guess.</summary>
    public sealed record Unpublished(int Year) : CalendarAnswer<T>
    {
        /// <summary>The refusal as people read it.</summary>
        public string Sentence => $"{Year}年的节假日安排尚未收录，不能推算工作日。国务院办公厅公布并录入后再算。";
    }
}
