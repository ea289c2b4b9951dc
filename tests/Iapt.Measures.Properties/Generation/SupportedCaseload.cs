using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using static Iapt.Measures.DataSet.Ids101Contacts;
using static Iapt.Measures.DataSet.Ids101Employment;
using static Iapt.Measures.DataSet.Ids101Wsas;

namespace Iapt.Measures.Properties.Generation;

/// <summary>Consistent referrals with integrated care and employment support: what a service would supply of the two beside them.</summary>
public sealed record SupportedCaseload(IReadOnlyList<Row> Rows)
{
    private static readonly (CodeField Status, CodeField Sickness)[] Statuses =
    [
        (EmployStatus_First, SickAbsence_First), (EmployStatus_Last, SickAbsence_Last), (EmployStatus_FirstSupported, SickAbsence_FirstSupported),
        (EmployStatus_LastSupported, SickAbsence_LastSupported), (EmployStatus_Latest, SickAbsence_Latest),
    ];

    private static readonly Field[] Supplied =
    [
        IntegratedContact_FirstDate, EmpSupport_FirstDate, EmpSupport_DischargedInPeriodDate, Appointment_InPeriodDate, TalkingTherapies_InPeriodDate,
        EmploymentSupport_InPeriodDate, WASAS_Work_FirstScore, WASAS_Work_LastScore, .. Statuses.SelectMany(pair => new Field[] { pair.Status, pair.Sickness }),
    ];

    public Extract Extract => Row.ToExtract(Rows, Supplied);

    /// <summary>Some of them.</summary>
    internal static Gen<SupportedCaseload> Some =>
        from courses in Gen.ListOf(Referral, 12)
        select new SupportedCaseload([.. courses.Select((row, position) => row.With(DataSet.Ids101.PathwayID, string.Create(CultureInfo.InvariantCulture, $"P{position + 1}")))]);

    private static Gen<Row> Referral =>
        from course in Draw.Course
        let ends = course.Discharged ?? course.Received + 30
        let days = Gen.Elements<int?>(null, course.Received - 1, course.Received, ends, ends + 1)
        from integrated in days
        from supported in days
        from stopped in days
        from talking in Gen.Elements<int?>(null, ends)
        from supporting in Gen.Elements<int?>(null, ends)
        from work in Gen.Elements<int?>(null, 0, 8)
        from statuses in Gen.ArrayOf(Gen.Elements("01", "01", "02", "08", "ZZ", null), Statuses.Length)
        from sicknesses in Gen.ArrayOf(Gen.Elements("Y", "N", "8", "Z", null), Statuses.Length)
        select Statuses.Select((pair, position) => (Pair: pair, Position: position)).Aggregate(
            course.Row
                .With(IntegratedContact_FirstDate, integrated)
                .With(EmpSupport_FirstDate, supported)
                .With(EmpSupport_DischargedInPeriodDate, stopped)
                .With(TalkingTherapies_InPeriodDate, talking)
                .With(EmploymentSupport_InPeriodDate, supporting)
                .With(Appointment_InPeriodDate, talking ?? supporting)
                .With(WASAS_Work_FirstScore, work)
                .With(WASAS_Work_LastScore, work),
            (row, one) => row.With(one.Pair.Status, Code(one.Pair.Status, statuses[one.Position])).With(one.Pair.Sickness, Code(one.Pair.Sickness, sicknesses[one.Position])));

    public override string ToString() => $"\n  {string.Join("\n  ", Rows)}\n";

    private static string? Code(CodeField field, string? code) => code is null ? null : field.Normalise(code);
}
