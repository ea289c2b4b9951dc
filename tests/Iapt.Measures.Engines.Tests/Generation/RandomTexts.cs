using System.Globalization;
using Iapt.Measures.Columns.Tests.Generation;
using Iapt.Measures.Periods;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Generation;

/// <summary>Dates, times and months as files write them, now and then in another way or not at all.</summary>
internal sealed class RandomTexts(Dice dice, bool hasMonths, bool untidy)
{
    private int _records;

    /// <summary>One of the texts, or, one time in so many, nothing.</summary>
    internal string? Of(int nullOneIn, params string?[] texts) => dice.OneIn(nullOneIn) ? null : dice.Of(texts);

    internal string Date(LocalDate date)
    {
        var iso = LocalDatePattern.Iso.Format(date);
        return untidy && dice.OneIn(20) ? dice.Of([iso + " 00:00:00", " " + iso, iso + "T09:30:15.000Z", "\u00a0" + iso]) : iso;
    }

    internal string? DateOrNone(LocalDate date) => dice.OneIn(25) ? untidy ? dice.Of([null, "NULL", "2024-02-30"]) : null : Date(date);

    internal string? Time() => (untidy ? dice.Below(8) : 4 * dice.Below(2)) switch
    {
        0 => null,
        1 => "10:15:00",
        2 => "2024-03-01T10:15:00.250Z",
        3 => dice.Of(["10:15:00.2509", "9:30", "24:00", "10:15:60", "10:15Z", "2024-13-01T10:15", "10:15:00.", "10:15:00.12345678", "2024-03-01  10:14"]),
        _ => $"{dice.Between(9, 11):00}:{dice.Of(["00", "15", "30"])}",
    };

    internal string Month(YearMonth month)
    {
        var id = (ReportingPeriod.Number(month) - ReportingPeriod.NumberOfId(0)).ToString(CultureInfo.InvariantCulture);
        return untidy && dice.OneIn(60) ? dice.Of([$" {id}", $"{id}.0", "month"]) : id;
    }

    /// <summary>A number of a record: not in order, of different lengths, now and then one that was given before.</summary>
    internal string? Record() => dice.OneIn(40) ? null : dice.Of(["", "", "0", "1000000000000000000"]) + ((_records++ * 7919 % 5003) + (dice.OneIn(10) ? 0 : 1)).ToString(CultureInfo.InvariantCulture);

    internal bool HasMonths => hasMonths;
}
