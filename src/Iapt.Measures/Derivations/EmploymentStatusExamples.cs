using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.Ids004;
using static Iapt.Measures.DataSet.Ids101Employment;
using static Iapt.Measures.Derivations.CareRows;

namespace Iapt.Measures.Derivations;

/// <summary>Referrals with employment statuses, and what is taken of them.</summary>
internal static class EmploymentStatusExamples
{
    // Two codes that every indicator and the status itself hold apart; both are valid.
    private const string One = "01";
    private const string Other = "02";

    private static readonly string[] Statuses = ["01", "02", "03", "04", "05", "06", "07", "08", "ZZ"];
    private static readonly string[] Absences = ["Y", "N", "8", "Z", "X"];

    internal static IEnumerable<Example> Of(Field field, Take take, Field? value) =>
        field == Count_EmploymentStatuses ? OfCount()
        : field == EmpSupport_Open_Flag ? OfOpen()
        : field == EmpSupport_DischargeDate ? OfDischarge()
        : field == EmpSupport_DischargedInPeriodDate ? OfDischargeInPeriod()
        : OfStatus(field, take, (CodeField)value!);

    private static IEnumerable<Example> OfStatus(Field field, Take take, CodeField value)
    {
        var window = field == EmployStatus_First || field == SickAbsence_First || field == EmployStatus_Last || field == SickAbsence_Last ? UpToDischarge(value)
            : field == EmployStatus_Latest || field == SickAbsence_Latest ? SoFar(value)
            : value == SSPInd || value == BenefitRecInd || field == EmpSupportInd_Latest ? InReferral(value)
            : UpToSupport(value);
        return [.. window, .. InOrder(value, isFirst: take == Take.First), .. OfTheRecord(value)];
    }

    private static IEnumerable<Example> OfCount() =>
    [
        Example.Gives("2", Closed).With(Status(DayBefore), Status("2024-05-10")),
        Example.Gives("1", Closed).With(Status("2024-05-10"), Status("2024-06-03")),
        Example.Gives("1", Closed).With(Status("2024-05-10"), Status("2024-05-10", RecordNumber.Being("R2"))),
        Example.Gives("1", Closed).With(Status("2024-04-10", RecordNumber.Being("R2"), Unique_MonthID.Being(EarlierMonth))),
        Example.Gives("0", Closed),
    ];

    private static IEnumerable<Example> OfOpen() =>
    [
        Example.Counted(Closed).With(Status("2024-05-10"), Ending("2024-05-12")),
        Example.NotCounted(Closed).With(Ending("2024-05-12")),
        Example.NotCounted(Closed),
    ];

    private static IEnumerable<Example> OfDischarge() =>
    [
        Example.Gives("2024-05-12", Closed).With(Ending("2024-05-12"), Ending("2024-05-11"), Status("2024-05-20")),
        Example.Gives("2024-05-12", Closed).With(Ending("2024-05-12", EmployStatusRecDate.Being("2024-05-05")), Ending("2024-05-11")),
        Example.Gives("2024-06-12", Closed).With(Ending("2024-06-12")),
        Example.Unknown(Closed).With(Status("2024-05-20")),
        Example.Unknown(Closed),
    ];

    private static IEnumerable<Example> OfDischargeInPeriod() =>
    [
        Example.Gives("2024-05-01", Closed).With(Ending("2024-05-01")),
        Example.Gives("2024-05-31", Closed).With(Ending("2024-05-31")),
        Example.Gives("2024-05-12", Closed).With(Ending("2024-05-12", EmployStatusRecDate.Being("2024-05-05")), Ending("2024-05-11"), Ending("2024-06-12")),
        Example.Unknown(Closed).With(Ending("2024-04-30")),
        Example.Unknown(Closed).With(Ending("2024-06-01")),
        Example.Unknown(Closed).With(Status("2024-05-20")),
    ];

    private static IEnumerable<Example> InReferral(CodeField value) =>
        DaysAtTheEdges.Select(day => Gives(day.IsWithin ? Code(value, One) : null, day.Referral).With(Valued(value, One, day.Date)));

    private static IEnumerable<Example> UpToDischarge(CodeField value) =>
    [
        .. DaysAtTheEdges.Select(day => Gives(day.IsWithin && day.Referral.All == Closed.All ? Code(value, One) : null, day.Referral).With(Valued(value, One, day.Date))),
        .. OfValidStatuses(value),
        .. OfValidAbsences(value, isNeeded: true),
    ];

    private static IEnumerable<Example> UpToSupport(CodeField value) =>
    [
        .. UpToDischarge(value),
        Supported(true, value, Open, "2024-05-20", "2024-05-20"),
        Supported(true, value, Open, "2024-05-20", "2024-05-10"),
        Supported(false, value, Open, "2024-05-20", "2024-05-21"),
        Supported(true, value, Closed, DayAfter, DayAfter),
        Supported(true, value, Closed, "2024-05-10", LastDay),
        Supported(false, value, Closed, DayAfter, DayBefore),
        Supported(false, value, Open, DayAfter, DayBefore),
    ];

    private static IEnumerable<Example> SoFar(CodeField value) =>
    [
        .. DaysAtTheEdges.Select(day => Gives(day.IsWithin ? Code(value, One) : null, day.Referral).With(Valued(value, One, day.Date))),
        .. OfValidStatuses(value),
        .. OfValidAbsences(value, isNeeded: false),
        Gives(value == EmployStatus ? Other : null, Closed).With(
            Status("2024-05-10"), Status("2024-05-20", EmployStatus.Being(Other), SickAbsenceInd.NotRecorded())),
        Ended(true, value, Open, "2024-05-20", "2024-05-20"),
        Ended(true, value, Open, "2024-05-20", "2024-05-10"),
        Ended(false, value, Open, "2024-05-20", "2024-05-21"),
        Ended(true, value, Closed, DayAfter, DayAfter),
        Ended(true, value, Closed, "2024-05-10", LastDay),
        Ended(false, value, Closed, "2024-05-10", DayAfter),
        Ended(false, value, Closed, "2024-05-10", DayBefore),
    ];

    private static IEnumerable<Example> OfValidStatuses(CodeField value) =>
    [
        .. Statuses.Select(status => Example.Gives(value == EmployStatus ? status : "Y", Closed).With(Status("2024-05-10", SickAbsenceInd.Being("Y"), EmployStatus.Being(status)))),
        Example.Unknown(Closed).With(Status("2024-05-10", EmployStatus.Being("09"))),
        Example.Unknown(Closed).With(Status("2024-05-10", EmployStatus.NotRecorded())),
    ];

    private static IEnumerable<Example> OfValidAbsences(CodeField value, bool isNeeded) =>
    [
        .. Absences.Select(absence => Example.Gives(value == SickAbsenceInd ? absence : One, Closed).With(Status("2024-05-10", SickAbsenceInd.Being(absence)))),
        Example.Unknown(Closed).With(Status("2024-05-10", SickAbsenceInd.Being("9"))),
        isNeeded || value == SickAbsenceInd
            ? Example.Unknown(Closed).With(Status("2024-05-10", SickAbsenceInd.NotRecorded()))
            : Example.Gives(One, Closed).With(Status("2024-05-10", SickAbsenceInd.NotRecorded())),
    ];

    private static IEnumerable<Example> InOrder(CodeField value, bool isFirst)
    {
        var taken = Code(value, isFirst ? One : Other);
        return
        [
            Example.Gives(taken, Closed).With(Valued(value, Other, "2024-05-20"), Valued(value, One, "2024-05-10")),
            Example.Gives(taken, Closed).With(
                Valued(value, Other, "2024-05-10", UniqueID_IDS004.Being("10")), Valued(value, One, "2024-05-10", UniqueID_IDS004.Being("9"))),
            Example.Gives(taken, Closed).With(
                Valued(value, Other, "2024-05-20"), Valued(value, One, "2024-05-10"), Valued(value, isFirst ? Other : One, isFirst ? DayBefore : DayAfter)),
            Example.Unknown(Closed),
        ];
    }

    // Statuses of the record of the referral, else of the latest earlier month.
    private static IEnumerable<Example> OfTheRecord(CodeField value) =>
    [
        Example.Gives(Code(value, One), Closed).With(Valued(value, One, "2024-05-10"), Valued(value, Other, "2024-05-05", RecordNumber.Being("R2")), Valued(value, Other, "2024-05-15", RecordNumber.Being("R2"))),
        Example.Gives(Code(value, One), Closed).With(
            Valued(value, Other, "2024-05-10", RecordNumber.Being("R3"), Unique_MonthID.Being("1488")),
            Valued(value, One, "2024-05-10", RecordNumber.Being("R2"), Unique_MonthID.Being(EarlierMonth))),
        Example.Unknown(Closed).With(Valued(value, One, "2024-05-10", RecordNumber.Being("R2"))),
        Example.Unknown(Closed).With(Valued(value, One, "2024-05-10", RecordNumber.Being("R2"), Unique_MonthID.Being(LaterMonth))),
    ];

    // A status of one day, and the last day of employment support.
    private static Example Supported(bool isTaken, CodeField value, Cells referral, string support, string date) =>
        Gives(isTaken ? Code(value, One) : null, referral, EmpSupport_LastDate.Being(support)).With(Valued(value, One, date));

    // A status of one day that records an end of employment support.
    private static Example Ended(bool isTaken, CodeField value, Cells referral, string end, string date) =>
        Gives(isTaken ? Code(value, One) : null, referral).With(Valued(value, One, date, EmpSupportDischargeDate.Being(end)));

    private static string Code(CodeField value, string which) => value == EmployStatus ? which : string.Equals(which, One, StringComparison.Ordinal) ? "Y" : "N";

    private static ChildRow Status(string date, params ReadOnlySpan<Cells> more) => ChildRow.Of(
        Tables.EmploymentStatus, EmployStatusRecDate.Being(date), EmployStatus.Being(One), SickAbsenceInd.Being("Y"), Cells.Of(more));

    private static ChildRow Ending(string end, params ReadOnlySpan<Cells> more) => Status("2024-05-10", EmpSupportDischargeDate.Being(end), Cells.Of(more));

    private static ChildRow Valued(CodeField value, string which, string date, params ReadOnlySpan<Cells> more) => Status(date, value.Being(Code(value, which)), Cells.Of(more));
}
