using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Tests.Annual;

/// <summary>What only a year, several organisations or the groups beside each other show of the annual fields, in both engines.</summary>
public sealed class AnnualYearTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.FinancialYear(2024);
    private static readonly EngineKind[] BothEngines = Enum.GetValues<EngineKind>();

    [TestCaseSource(nameof(BothEngines))]
    public void TheFirstSixMonthsEndOnTheLastOfSeptember(EngineKind engine)
    {
        var table = Compute(
            engine,
            [ServDischDate, TreatmentCareContact_Count, AnnualFields.FollowUp_ThirtyDays_Flag],
            [["2024-04-01", "2", "True"], ["2024-09-30", "2", "False"], ["2024-10-01", "2", "True"], ["2025-03-31", "3", "True"], ["2024-09-30", "1", "True"], ["2024-03-31", "2", "True"]],
            ["Count_FinishedCourseTreatment", "Count_FinishedTreatmentFirst6Months", "Count_FinishedTreatmentFirst6MonthsFollowUp", "Percentage_FollowUpAppointment"]);
        Assert.Multiple(() =>
        {
            Assert.That(Text(table["Count_FinishedCourseTreatment"]), Is.EqualTo("4"));
            Assert.That(Text(table["Count_FinishedTreatmentFirst6Months"]), Is.EqualTo("2"));
            Assert.That(Text(table["Count_FinishedTreatmentFirst6MonthsFollowUp"]), Is.EqualTo("1"));
            Assert.That(Text(table["Percentage_FollowUpAppointment"]), Is.EqualTo("50"));
        });
    }

    // First scores 10, 14, 18, 22 have the mean 16 and, divided by four, the variance 20. Each provider's mean falls by 8.
    [TestCaseSource(nameof(BothEngines))]
    public void AnEffectSizeDividesByEnglandsDeviationWhateverTheOrganisationAndTheLevelsAsked(EngineKind engine)
    {
        string[][] rows = [["A", "10", "2"], ["A", "14", "6"], ["B", "18", "10"], ["B", "22", "14"]];
        foreach (var levels in (GroupLevel[][])[[GroupLevel.England, GroupLevel.Provider], [GroupLevel.Provider]])
        {
            var table = Compute(
                engine,
                [OrgID_Provider, PHQ9_FirstScore, PHQ9_LastScore, GAD_FirstScore, GAD_LastScore, ServDischDate, TreatmentCareContact_Count],
                [.. rows.Select(row => (string[])[row[0], row[1], row[2], "12", "5", "2024-06-30", "2"])],
                ["effect-size.SD_Start.PHQ9", "effect-size.SD_End.PHQ9", "effect-size.EffectSize.PHQ9"],
                levels);
            MeasureCell At(string field, string provider) => table[$"effect-size.{field}.PHQ9", Year, GroupLevel.Provider, provider];
            Assert.Multiple(() =>
            {
                // 2 is the deviation of 10 and 14; 8 / √20 = 1.788854.
                Assert.That(Text(At("SD_Start", "A")), Is.EqualTo("2"));
                Assert.That(At("EffectSize", "A").Value!.Value.Round(6), Is.EqualTo(1.788854m));
                Assert.That(At("EffectSize", "B").Value!.Value.Round(6), Is.EqualTo(1.788854m));
                Assert.That(At("EffectSize", "B").Denominator, Is.EqualTo(2));
                if (levels.Length > 1)
                {
                    Assert.That(table["effect-size.SD_Start.PHQ9"].Value!.Value.Round(6), Is.EqualTo(4.472136m));
                    Assert.That(table["effect-size.EffectSize.PHQ9"].Value!.Value.Round(6), Is.EqualTo(1.788854m));
                }
            });
        }
    }

    // England's deviation is that of the group: within one caseness class another than over all.
    [TestCaseSource(nameof(BothEngines))]
    public void AnEffectSizeOfAGroupDividesByTheDeviationOfThatGroup(EngineKind engine)
    {
        var breakdown = AnnualSet.Set.FindBreakdown("InitialCaseness")!;
        var table = Compute(
            engine,
            [PHQ9_FirstScore, PHQ9_LastScore, GAD_FirstScore, GAD_LastScore, ServDischDate, TreatmentCareContact_Count],
            [["10", "8", "7", "5", "2024-06-30", "2"], ["12", "8", "7", "5", "2024-06-30", "2"], ["4", "4", "7", "5", "2024-06-30", "2"], ["0", "2", "7", "5", "2024-06-30", "2"]],
            ["effect-size.EffectSize.PHQ9", "effect-size.SD_Start.PHQ9"],
            [GroupLevel.England],
            breakdown);
        MeasureCell In(int group, string field) => table[$"effect-size.{field}.PHQ9", Year, GroupLevel.England, GroupKeys.England, breakdown.Groups[group]];
        Assert.Multiple(() =>
        {
            Assert.That(Text(In(0, "SD_Start")), Is.EqualTo("1"));
            Assert.That(Text(In(0, "EffectSize")), Is.EqualTo("3"), "11 to 8, over 1");
            Assert.That(Text(In(1, "SD_Start")), Is.EqualTo("2"));
            Assert.That(Text(In(1, "EffectSize")), Is.EqualTo("-0.5"), "2 to 3, over 2");
        });
    }

    [TestCaseSource(nameof(BothEngines))]
    public void AShareIsOverEveryGroupAndASumIsThatOfItsParts(EngineKind engine)
    {
        var breakdown = AnnualSet.Set.FindBreakdown("EthnicGroupGender")!;
        string[] codes = ["A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "Z", ""];
        string[] genders = ["1", "2", "9", "X", ""];
        var rows = codes.SelectMany(_ => genders, (code, gender) => (string[])[code, gender, "2024-06-30", "2"]).ToList();
        var table = Compute(
            engine, [PersonFields.EthnicCategory, PersonFields.Gender, ServDischDate, TreatmentCareContact_Count], rows, ["Count_FinishedCourseTreatment", AnnualSet.ShareOfAll], [GroupLevel.England], breakdown);
        MeasureCell Of(string id, string a, string b) => table[id, Year, GroupLevel.England, GroupKeys.England, breakdown.Groups.Single(group => group.VariableA == a && group.VariableB == b)];
        var leaves = breakdown.Groups.Where(group => group.Parts.IsEmpty).Select(group => table["Count_FinishedCourseTreatment", Year, GroupLevel.England, GroupKeys.England, group].Value!.Value.Round(0));
        Assert.Multiple(() =>
        {
            Assert.That(leaves.Sum(), Is.EqualTo(rows.Count));
            Assert.That(Text(Of("Count_FinishedCourseTreatment", "White / Female", "Irish / Female")), Is.EqualTo("1"));
            Assert.That(Text(Of("Count_FinishedCourseTreatment", "White / Female", "All / Female")), Is.EqualTo("3"));
            Assert.That(Text(Of("Count_FinishedCourseTreatment", "Mixed / Gender Not stated/Not known/Invalid", "All / Gender Not stated/Not known/Invalid")), Is.EqualTo("8"));
            Assert.That(Text(Of("Count_FinishedCourseTreatment", "Not stated/Not known/Invalid / Male", "All / Male")), Is.EqualTo("2"));
            Assert.That(Of(AnnualSet.ShareOfAll, "White / Female", "All / Female"), Has.Property("Numerator").EqualTo(3).And.Property("Denominator").EqualTo(rows.Count));
        });
    }

    // 90 minutes of three contacts of one course, 40 of one contact of another: over contacts and over referrals.
    [TestCaseSource(nameof(BothEngines))]
    public void DurationsAreOverContactsOrOverReferrals(EngineKind engine)
    {
        var referrals = Rows([PathwayID, ReferralRequestReceivedDate, ServDischDate], [["P1", "2024-01-02", "2024-06-30"], ["P2", "2024-01-02", "2024-06-30"], ["P3", "2024-01-02", ""]], withPathways: false);
        var contacts = new TableBuilder(Ids201.Table, [Ids201.PathwayID, Ids201.Unique_CareContactID, Ids201.CareContDate, Ids201.AttendOrDNACode, Ids201.PlannedCareContIndicator, Ids201.AppType, Ids201.ClinContDurOfCareCont]);
        string[][] all =
        [
            ["P1", "C1", "2024-02-01", "5", "Y", "02", "20"], ["P1", "C2", "2024-03-01", "6", "Y", "03", "30"], ["P1", "C3", "2024-04-10", "5", "Y", "05", "40"], ["P1", "C4", "2024-04-11", "3", "Y", "02", "99"],
            ["P2", "C5", "2024-05-01", "5", "Y", "02", "40"], ["P2", "C6", "2024-05-02", "5", "Y", "02", "0"], ["P2", "C7", "2024-05-03", "5", "Y", "01", "99"], ["P3", "C8", "2024-05-03", "5", "Y", "02", "99"],
        ];
        var locator = 0;
        foreach (var row in all)
        {
            contacts.BeginRow(++locator);
            for (var cell = 0; cell < row.Length; cell++)
            {
                contacts.Set(cell, row[cell]);
            }

            contacts.EndRow();
        }

        var extract = referrals.With([contacts.Build()]);
        string[] fields = ["Mean_ContactDuration", "Median_ContactDuration", "Sum_ContactDuration", "Mean_TotalContactDurationPerReferral", "Median_TotalContactDurationPerReferral", "Count_FinishedCourseTreatmentContactDuration"];
        var calculator = new MeasureCalculator(AnnualSet.Set, InstrumentTable.Default) { Engine = engine, Threads = 1 };
        var table = calculator.Compute(extract, [Year], [GroupLevel.England], [.. fields.Select(field => AnnualSet.Set[field])]);
        Assert.That(fields.Select(field => Text(table[field])), Is.EqualTo((string[])["32.5", "35", "130", "65", "65", "2"]));
    }

    private static MeasureTable Compute(EngineKind engine, Field[] fields, IReadOnlyList<string[]> rows, string[] ids, GroupLevel[]? levels = null, params Breakdown[] breakdowns) =>
        new MeasureCalculator(AnnualSet.Set, InstrumentTable.Default) { Engine = engine, Threads = 1 }.Compute(
            Rows(fields, rows, withPathways: true),
            new MeasureRequest { Periods = [Year], Levels = levels ?? [GroupLevel.England], Measures = [.. ids.Select(id => AnnualSet.Set[id])], Breakdowns = breakdowns });

    private static Extract Rows(Field[] fields, IReadOnlyList<string[]> rows, bool withPathways)
    {
        Field[] all = withPathways ? [PathwayID, ReferralRequestReceivedDate, .. fields] : fields;
        var builder = new ExtractBuilder(all);
        for (var row = 0; row < rows.Count; row++)
        {
            builder.BeginRow(row + 1);
            string[] texts = withPathways ? [$"P{row}", "2024-01-02", .. rows[row]] : rows[row];
            for (var cell = 0; cell < texts.Length; cell++)
            {
                builder.Set(cell, texts[cell]);
            }

            builder.EndRow();
        }

        return builder.Build();
    }

    private static string? Text(MeasureCell cell) => cell.Value?.ToExactText();
}
