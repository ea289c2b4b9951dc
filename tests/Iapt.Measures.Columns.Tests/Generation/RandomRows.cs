using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using NodaTime;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Columns.Tests.Generation;

/// <summary>Extracts with nulls one in five, dates at the edges of months, several rows a pathway, and lengths around multiples of what is evaluated at a time.</summary>
internal static class RandomRows
{
    internal static readonly string[] Codes = ["A", "AB", "ABC", "B", "F400", "F4", "1", "Z"];

    internal static readonly DateField[] Dates =
        [ReferralRequestReceivedDate, ServDischDate, Assessment_FirstDate, TherapySession_FirstDate, TherapySession_SecondDate, TherapySession_LastDate];

    internal static readonly CodeField[] CodeFields =
        [SourceOfReferralIAPT, EndCode, Validated_PresentingComplaint, SickpayIndicator_First, ADSM];

    internal static readonly FlagField[] Flags = [CompletedTreatment_Flag, Caseness_Flag, Recovery_Flag, NoChange_Flag];

    internal static readonly CountField[] Counts = [CareContact_Count, TreatmentCareContact_Count];

    internal static readonly ScoreField[] Scores =
    [
        PHQ9_FirstScore, PHQ9_LastScore, GAD_FirstScore, GAD_LastScore, AgoraAlone_FirstScore, AgoraAlone_LastScore, IBS_FirstScore, OCD_FirstScore, ADSM_FirstScore,
    ];

    internal static DrawnRows Draw(Dice dice, int rows)
    {
        var fields = Fields(dice);
        var pathways = Math.Max(1, rows / dice.Between(1, 3));
        return new DrawnRows(
            fields,
            [.. Enumerable.Range(0, rows).Select(_ => fields.ConvertAll(field => field == PathwayID ? FieldValue.Of($"P{dice.Below(pathways)}") : Value(dice, field)).ToArray())],
            dice.OneIn(3) ? null : [.. Organisations(dice)]);
    }

    internal static FieldValue Value(Dice dice, Field field)
    {
        if (dice.OneIn(5))
        {
            return FieldValue.Null;
        }

        return field switch
        {
            _ when field == Unique_MonthID => FieldValue.Of(dice.Between(1478, 1492)),
            _ when field == ReportingPeriodStartDate => FieldValue.Of(DateField.ToDays(new LocalDate(2023, 4, 1).PlusMonths(dice.Below(15)))),
            _ when field == UniqueID_IDS101 => FieldValue.Of($"{dice.Below(30)}"),
            _ when field == OrgID_Provider => FieldValue.Of($"R{dice.Below(4)}"),
            _ when field == OrgIDComm => FieldValue.Of(dice.OneIn(6) ? OrganisationTable.Unknown : $"{(dice.OneIn(2) ? 'Q' : 'q')}{dice.Below(3)}"),
            DateField => FieldValue.Of(Day(dice)),
            FlagField => FieldValue.Of(dice.Below(2)),
            CountField => FieldValue.Of(dice.OneIn(20) ? short.MaxValue : dice.Below(5)),
            ScoreField score => FieldValue.Of(dice.OneIn(8) ? dice.Of([score.Minimum, score.Maximum]) : dice.Between(score.Minimum, score.Maximum)),
            _ => FieldValue.Of(dice.Of(Codes)),
        };
    }

    internal static List<ReportingPeriod> Periods(Dice dice)
    {
        var first = new YearMonth(2023, dice.Between(4, 9));
        return dice.Below(6) switch
        {
            0 => [ReportingPeriod.Month(first)],
            1 => [ReportingPeriod.Quarter(2023, dice.Between(1, 4))],
            2 => [ReportingPeriod.FinancialYear(2023)],
            3 => [ReportingPeriod.Quarter(2023, 1), ReportingPeriod.Month(2023, 7), ReportingPeriod.Between(new YearMonth(2023, 8), new YearMonth(2023, 12))],
            4 => [ReportingPeriod.FinancialYear(2023), ReportingPeriod.Month(first), ReportingPeriod.Between(first, first.PlusMonths(4)), ReportingPeriod.Month(first.PlusMonths(2))],
            _ => [.. ReportingPeriod.EachMonth(first, first.PlusMonths(dice.Below(8)))],
        };
    }

    private static List<Field> Fields(Dice dice)
    {
        var fields = new List<Field> { PathwayID };
        fields.AddRange(dice.Some<Field>([OrgID_Provider, OrgIDComm, UniqueID_IDS101, UsePathway_Flag, UseQuarterReferral_Flag], 2));
        if (dice.OneIn(2))
        {
            fields.AddRange(dice.Below(6) switch
            {
                0 => [Unique_MonthID, ReportingPeriodStartDate],
                1 or 2 => [ReportingPeriodStartDate],
                _ => new Field[] { Unique_MonthID },
            });
        }

        fields.AddRange(Dates.Where(_ => !dice.OneIn(8)));
        fields.AddRange(new Field[][] { CodeFields, Flags, Counts, Scores }.SelectMany(some => some).Where(_ => !dice.OneIn(5)));
        return fields;
    }

    private static long Day(Dice dice)
    {
        var month = new YearMonth(2023, 4).PlusMonths(dice.Below(15));
        var day = dice.Below(4) switch
        {
            0 => month.OnDayOfMonth(1),
            1 => month.ToDateInterval().End,
            _ => month.OnDayOfMonth(dice.Between(1, 28)),
        };
        return dice.OneIn(40) ? dice.Of([DateField.ToDays(new LocalDate(1, 1, 1)), DateField.ToDays(new LocalDate(9999, 12, 31))]) : DateField.ToDays(day);
    }

    private static List<Organisation> Organisations(Dice dice)
    {
        List<Organisation> organisations =
        [
            .. new[] { "Q0", "Q1", "Q2", OrganisationTable.Unknown }.Where(_ => !dice.OneIn(4))
                .Select(code => new Organisation(code, null, $"I{dice.Below(2)}", null, dice.OneIn(3) ? null : $"Y{dice.Below(2)}", null)),
        ];
        if (dice.OneIn(2))
        {
            organisations.RemoveAll(_ => dice.OneIn(2));
            organisations.AddRange(Enumerable.Range(0, dice.Below(9)).Select(_ => InTime(dice)));
        }

        while (OrganisationTable.FaultOf(organisations) is { } fault)
        {
            organisations.RemoveAt(fault.Position);
        }

        return organisations;
    }

    private static Organisation InTime(Dice dice) => new(Code(dice), null, dice.OneIn(4) ? null : $"I{dice.Below(3)}", null, $"Y{dice.Below(2)}", null)
    {
        SuccessorCode = dice.OneIn(4) ? null : Code(dice),
        ValidFrom = dice.OneIn(2) ? null : Turn(dice),
        ValidTo = dice.OneIn(4) ? null : Turn(dice),
    };

    private static string Code(Dice dice) => dice.Of(["Q0", "Q1", "q1", "Q2", "Q9", "R0", "R1", "r2", "R2", "R3", "R9"]);

    // Around the ends of periods.
    private static LocalDate Turn(Dice dice) => dice.OneIn(12) ? LocalDate.MaxIsoValue : new LocalDate(2023, 4, 1).PlusMonths(dice.Below(12)).PlusDays(dice.Between(-2, 1));
}
