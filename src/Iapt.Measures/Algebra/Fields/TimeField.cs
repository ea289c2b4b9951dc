using System.Globalization;

namespace Iapt.Measures.Algebra;

/// <summary>A field that holds a time of day, alone or after a date that is ignored: it only orders what happened on one day.</summary>
public sealed class TimeField : Field
{
    private const int MillisecondsPerDay = 86_400_000;
    private const int DateLength = 10;

    private static readonly string[] Formats = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <summary>Declares the field.</summary>
    /// <param name="table">Its table.</param>
    /// <param name="name">Its NHS name.</param>
    /// <param name="uid">Its NHS identifier, where published.</param>
    public TimeField(string table, string name, string? uid = null)
        : base(table, name, uid, ValueKind.Time)
    {
    }

    internal override bool TryTakePlain(int number, out int stored)
    {
        stored = number;
        return number is >= 0 and < MillisecondsPerDay;
    }

    private protected override FieldReading ReadPresent(ReadOnlySpan<char> text)
    {
        var time = text.Length > DateLength && text[DateLength] is 'T' or ' ' && PlainText.TryDate(text[..DateLength], out _) ? text[(DateLength + 1)..].Trim() : text;
        time = time.TrimEnd('Z');
        return TimeOnly.TryParseExact(time, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            ? FieldReading.Good(FieldValue.Of(read.Ticks / TimeSpan.TicksPerMillisecond))
            : FieldReading.Unusable(IssueCode.UnreadableTime);
    }

    private protected override string WritePresent(FieldValue value) =>
        new TimeOnly(value.Number * TimeSpan.TicksPerMillisecond).ToString("HH:mm:ss.FFF", CultureInfo.InvariantCulture);
}
