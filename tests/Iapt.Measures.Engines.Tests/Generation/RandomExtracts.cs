using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using NodaTime;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Generation;

/// <summary>
/// Random extracts for the laws that engines obey: of one snapshot and of several, with and without each derived column, with duplicates and with what untidy files
/// hold. Waits lie on both sides of every bound that a measure has.
/// </summary>
public static class RandomExtracts
{
    private const int MonthsCovered = 6;
    private static readonly YearMonth FirstMonth = new(2024, 1);

    // Around every bound of a wait, in days: 14, 28, 42, 56, 60, 84, 90, 120, 126.
    private static readonly int[] Waits =
        [-3, 0, 1, 14, 15, 27, 28, 29, 30, 41, 42, 43, 55, 56, 57, 59, 60, 61, 62, 84, 85, 89, 90, 91, 92, 119, 120, 121, 122, 125, 126, 127, 128];

    private static readonly ReportingPeriod[] Months =
        [ReportingPeriod.Month(2024, 5), ReportingPeriod.Month(2024, 3), ReportingPeriod.Month(2024, 6), ReportingPeriod.Month(2023, 12)];

    private static readonly ReportingPeriod[] Quarters = [ReportingPeriod.Quarter(2023, 4), ReportingPeriod.Quarter(2024, 1), ReportingPeriod.Quarter(2024, 2)];

    private static readonly ReportingPeriod[] LongPeriods =
        [ReportingPeriod.FinancialYear(2023), ReportingPeriod.Between(new YearMonth(2023, 11), new YearMonth(2024, 5)), ReportingPeriod.FinancialYear(2024)];

    private static readonly LocalDate[] MonthEnds = [.. Months.Concat(Quarters).Concat(LongPeriods).Select(period => period.End).Distinct()];

    /// <summary>Extracts of any shape, untidy, about as many pathways as the size, for a month, a quarter and a longer period.</summary>
    public static Arbitrary<RandomExtract> Extracts() => Arb.From(Any, extract => extract.Shrink());

    public static Gen<RandomExtract> Any { get; } =
        from shape in ExtractShape.Any
        from pathways in Gen.Sized(size => Gen.Choose(0, size))
        from extract in Of(shape, pathways, untidy: true)
        from rederive in Gen.Elements(false, false, false, true)
        from organisations in Gen.Elements(CellTexts.Organisations, CellTexts.Succeeded, [])
        select extract with { Rederive = rederive, Organisations = organisations };

    /// <summary>Extracts of one shape.</summary>
    /// <param name="shape">The columns.</param>
    /// <param name="pathways">How many pathways.</param>
    /// <param name="untidy">True to have what untidy files hold; false for texts in the one form that a strict reader takes.</param>
    public static Gen<RandomExtract> Of(ExtractShape shape, int pathways, bool untidy)
    {
        var texts = new CellTexts(untidy);
        var hasSnapshots = shape.Fields.Contains(Unique_MonthID) || shape.Fields.Contains(ReportingPeriodStartDate);
        return from month in Gen.Elements(Months)
               from quarter in Gen.Elements(Quarters)
               from longer in Gen.Elements(LongPeriods)
               from rows in Gen.CollectToArray(Enumerable.Range(1, pathways).Select(number => Pathway(number, shape, texts, untidy, hasSnapshots)))
               from shuffled in untidy ? Gen.Shuffle(rows.SelectMany(pathway => pathway)) : Gen.Constant(rows.SelectMany(pathway => pathway).ToArray())
               select new RandomExtract
               {
                   Fields = shape.Fields,
                   Rows = shuffled,
                   Organisations = CellTexts.Organisations,
                   Periods = [month, quarter, longer],
               };
    }

    private static Gen<string?[][]> Pathway(int number, ExtractShape shape, CellTexts texts, bool untidy, bool hasSnapshots) =>
        from submissions in untidy ? AnySubmissions : hasSnapshots ? TidySubmissions : Gen.Constant(new[] { new Submission(FirstMonth, null) })
        from rows in Gen.CollectToArray(submissions.Select(submission => Row("P" + number.ToString(CultureInfo.InvariantCulture), submission, shape, texts)))
        select rows;

    private static Gen<Submission[]> AnySubmissions { get; } =
        from count in Gen.Frequency((4, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Constant(4)))
        from offsets in Gen.Choose(0, MonthsCovered - 1).ArrayOf(count)
        select offsets.Select(offset => new Submission(FirstMonth.PlusMonths(offset), null)).ToArray();

    // A row for each month of a run, the last of each quarter selected for it; beside some of them a second submission that is not selected.
    private static Gen<Submission[]> TidySubmissions { get; } =
        from start in Gen.Choose(0, MonthsCovered - 1)
        from count in Gen.Choose(1, MonthsCovered - start)
        from second in Gen.Choose(0, 3).ArrayOf(count)
        select Enumerable.Range(start, count)
            .Select(offset => new Submission(FirstMonth.PlusMonths(offset), new Selection(true, offset == start + count - 1 || offset % 3 == 2)))
            .SelectMany((submission, at) => second[at] == 0 ? new[] { submission, submission with { Selection = new Selection(false, false) } } : [submission])
            .ToArray();

    private static Gen<string?[]> Row(string id, Submission submission, ExtractShape shape, CellTexts texts) =>
        from dates in Dates
        from cells in Gen.CollectToArray(shape.Fields.Select(field => Cell(field, id, submission, dates, texts)))
        select cells;

    private static Gen<string?> Cell(Field field, string id, Submission submission, ReferralDates dates, CellTexts texts) => field.Name switch
    {
        nameof(PathwayID) => texts.Pathway(id),
        nameof(Unique_MonthID) => texts.MonthId(submission.Month),
        nameof(ReportingPeriodStartDate) => texts.MonthStart(submission.Month),
        nameof(UsePathway_Flag) when submission.Selection is { } selection => Gen.Constant<string?>(selection.InMonth ? "True" : "False"),
        nameof(UseQuarterReferral_Flag) when submission.Selection is { } selection => Gen.Constant<string?>(selection.InQuarter ? "True" : "False"),
        nameof(ReferralRequestReceivedDate) => texts.Date(dates.Received),
        nameof(Assessment_FirstDate) => texts.Date(dates.Assessed),
        nameof(TherapySession_FirstDate) => texts.Date(dates.First),
        nameof(TherapySession_SecondDate) => texts.Date(dates.Second),
        nameof(TherapySession_LastDate) => texts.Date(dates.Last),
        nameof(ServDischDate) => texts.Date(dates.Discharged),
        _ => texts.Of(field),
    };

    private static Gen<LocalDate> AnyDay { get; } = Gen.Choose(0, 480).Select(day => new LocalDate(2023, 3, 20).PlusDays(day));

    private static Gen<int> Wait { get; } = Gen.Frequency((3, Gen.Elements(Waits)), (1, Gen.Choose(0, 140)));

    // Half of the referrals were received, or last seen, a bound's days before the end of a period.
    private static Gen<LocalDate> BeforeAnEnd { get; } = from end in Gen.Elements(MonthEnds) from days in Wait select end.PlusDays(-days);

    private static Gen<ReferralDates> Dates { get; } =
        from received in Gen.OneOf(AnyDay, BeforeAnEnd)
        from toAssessment in OrNull(Wait)
        from toFirst in OrNull(Wait)
        from toSecond in OrNull(Wait)
        from last in OrNull(Gen.OneOf(AnyDay, BeforeAnEnd))
        from discharged in OrNull(AnyDay, nullsInFive: 2)
        from known in Gen.Choose(0, 19)
        select new ReferralDates(
            known == 0 ? null : received,
            Add(received, toAssessment),
            Add(received, toFirst),
            Add(Add(received, toFirst) ?? received, toSecond),
            last,
            discharged);

    private static LocalDate? Add(LocalDate date, int? days) => days is { } some ? date.PlusDays(some) : null;

    private static Gen<T?> OrNull<T>(Gen<T> some, int nullsInFive = 1)
        where T : struct =>
        Gen.Frequency((nullsInFive, Gen.Constant<T?>(null)), (5 - nullsInFive, some.Select(value => (T?)value)));

    private sealed record Submission(YearMonth Month, Selection? Selection);

    private sealed record Selection(bool InMonth, bool InQuarter);

    private sealed record ReferralDates(LocalDate? Received, LocalDate? Assessed, LocalDate? First, LocalDate? Second, LocalDate? Last, LocalDate? Discharged);
}
