using System.Buffers;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Algebra;

/// <summary>A field that holds a calendar date.</summary>
public sealed class DateField : Field
{
    private static readonly SearchValues<char> TimeOfDay = SearchValues.Create("0123456789:.Z+-");
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private static readonly int EpochDayNumber = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>Declares the field.</summary>
    /// <param name="table">Its table.</param>
    /// <param name="name">Its NHS name.</param>
    /// <param name="uid">Its NHS identifier, where published.</param>
    public DateField(string table, string name, string? uid = null)
        : base(table, name, uid, ValueKind.Date)
    {
    }

    /// <summary>The date falls in the reporting period, both ends included; a null date has not happened, so this is false (<c>decisions.md</c> 11).</summary>
    public Predicate InPeriod => new InPeriod(this);

    /// <summary>This field as a term.</summary>
    public Term Value => new FieldTerm(this);

    /// <summary>No date is recorded.</summary>
    public Predicate IsNull => new IsNull(new FieldTerm(this));

    /// <summary>A date is recorded.</summary>
    public Predicate IsRecorded => new Not(IsNull);

    /// <summary>The date is on or before another; unknown when either is null.</summary>
    /// <param name="other">The date compared with.</param>
    public Predicate OnOrBefore(Term other) => new Compare(Value, Comparison.AtMost, other);

    /// <summary>The date is on or after another; unknown when either is null.</summary>
    /// <param name="other">The date compared with.</param>
    public Predicate OnOrAfter(Term other) => new Compare(Value, Comparison.AtLeast, other);

    /// <summary>The date is after another; unknown when either is null.</summary>
    /// <param name="other">The date compared with.</param>
    public Predicate After(Term other) => new Compare(Value, Comparison.Above, other);

    /// <summary>Days since 1970-01-01.</summary>
    /// <param name="date">A date of the ISO calendar.</param>
    public static long ToDays(LocalDate date) => Period.DaysBetween(Epoch, date);

    /// <summary>The date of a number of days since 1970-01-01.</summary>
    /// <param name="days">The days.</param>
    public static LocalDate ToDate(long days) => Epoch.PlusDays(checked((int)days));

    /// <summary>Whole days from another date to this one: negative when this date comes first, null when either is null.</summary>
    /// <param name="earlier">The date counted from.</param>
    public Term DaysSince(DateField earlier) => new DaysBetween(new FieldTerm(earlier), new FieldTerm(this));

    /// <summary>Whole days from this date to the last day of the reporting period.</summary>
    public Term DaysToPeriodEnd() => new DaysBetween(new FieldTerm(this), PeriodBoundary.End);

    internal override bool TryReadPlain(ReadOnlySpan<byte> utf8, out int stored) => PlainText.TryDate(utf8, out stored);

    internal override bool TryTakePlain(int number, out int stored)
    {
        stored = number;
        return number >= -EpochDayNumber && number <= DateOnly.MaxValue.DayNumber - EpochDayNumber;
    }

    private protected override FieldReading ReadPresent(ReadOnlySpan<char> text)
    {
        // A time of day is allowed and ignored (cli.md); whatever else follows the date makes it unreadable.
        var rest = text.Length > PlainText.IsoLength ? text[PlainText.IsoLength..] : [];
        if (text.Length < PlainText.IsoLength || (!rest.IsEmpty && !IsTimeOfDay(rest)))
        {
            return FieldReading.Unusable(IssueCode.UnreadableDate);
        }

        // By its digits: a pattern of the date library takes a string.
        return PlainText.TryDate(text[..PlainText.IsoLength], out var days) ? FieldReading.Good(FieldValue.Of(days)) : FieldReading.Unusable(IssueCode.UnreadableDate);
    }

    private protected override string WritePresent(FieldValue value) => LocalDatePattern.Iso.Format(ToDate(value.Number));

    private static bool IsTimeOfDay(ReadOnlySpan<char> rest) =>
        rest.Length > 1 && rest[0] is 'T' or ' ' && rest[1..].TrimStart().IndexOfAnyExcept(TimeOfDay) < 0;
}
