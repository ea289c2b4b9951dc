using Iapt.Measures.Algebra;
using Iapt.Measures.Columns.Tests.Generation;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using Iapt.Measures.Rows;
using NodaTime;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Columns.Tests;

/// <summary>Organisations that were succeeded: a period's figures are those of who answers for them at its end (<c>decisions.md</c> 19).</summary>
public sealed class SuccessionTests
{
    private static readonly LocalDate Handover = new(2024, 3, 31);
    private static readonly ReportingPeriod March = ReportingPeriod.Month(2024, 3);
    private static readonly ReportingPeriod April = ReportingPeriod.Month(2024, 4);

    [Test]
    public void Figures_pass_to_the_last_successor_in_the_first_period_that_ends_after_the_handover()
    {
        var extract = Of(
            [One("R1", "S1"), One("R2", "S2"), One("R3", "S3")],
            [
                Plain("R1") with { SuccessorCode = "R2", ValidTo = Handover },
                Plain("R2") with { SuccessorCode = "R9", ValidTo = Handover.PlusDays(30) },
                Plain("S1", "I1", "Y1") with { SuccessorCode = "S2", ValidTo = Handover },
                Plain("S2", "I2", "Y2"),
                Plain("S3", "I3", "Y3") with { SuccessorCode = "S4" },
                Plain("S4", "I4", "Y4"),
            ]);
        var quarter = ReportingPeriod.Quarter(2023, 4);
        var longer = ReportingPeriod.Between(new YearMonth(2024, 3), new YearMonth(2024, 4));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Codes(extract, March, GroupLevel.Provider), Is.EqualTo("R1 R2 R3"), "the handover is on its last day");
            Assert.That(Codes(extract, quarter, GroupLevel.Provider), Is.EqualTo("R1 R2 R3"));
            Assert.That(Codes(extract, April, GroupLevel.Provider), Is.EqualTo("R2 R3"), "R2 stands until the last day of April");
            Assert.That(Codes(extract, longer, GroupLevel.Provider), Is.EqualTo("R2 R3"), "a period is told by its last day");
            Assert.That(Codes(extract, ReportingPeriod.Month(2024, 5), GroupLevel.Provider), Is.EqualTo("R3 R9"));
            Assert.That(Codes(extract, March, GroupLevel.SubIcb), Is.EqualTo("S1 S2 S4"), "without a last day, always");
            Assert.That(Codes(extract, April, GroupLevel.SubIcb), Is.EqualTo("S2 S4"));
            Assert.That(Codes(extract, March, GroupLevel.Icb), Is.EqualTo("I1 I2 I4"));
            Assert.That(Codes(extract, April, GroupLevel.Icb), Is.EqualTo("I2 I4"));
            Assert.That(Codes(extract, April, GroupLevel.Region), Is.EqualTo("Y2 Y4"));
            Assert.That(Codes(extract, April, GroupLevel.England), Is.EqualTo("all"));
        }
    }

    [Test]
    public void A_board_that_changed_is_the_one_of_the_period()
    {
        var extract = Of(
            [One("R1", "S1"), One("R1", "S2"), One("R1", "s3")],
            [
                Plain("S1", "I1", "Y1") with { ValidTo = Handover },
                Plain("S1", "I2", "Y1") with { ValidFrom = Handover.PlusDays(1), ValidTo = LocalDate.MaxIsoValue },
                Plain("S2", "I3", "Y1") with { ValidFrom = Handover.PlusDays(1) },
                Plain("S3", "I4", "Y1") with { ValidTo = Handover },
            ]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Codes(extract, March, GroupLevel.Icb), Is.EqualTo("I1 I4 UNKNOWN"), "S2 is not mapped before its first day");
            Assert.That(Codes(extract, April, GroupLevel.Icb), Is.EqualTo("I2 I3 UNKNOWN"), "S3 is not mapped after its last day");
            Assert.That(Codes(extract, April, GroupLevel.SubIcb), Is.EqualTo("S1 S2 s3"), "without a successor a code stands as it is");
            Assert.That(extract.Issues, Is.Empty);
            Assert.That(extract.Organisations.Find("s1")!.IcbCode, Is.EqualTo("I2"), "the last entry");
            Assert.That(extract.Organisations.Find("s1", Handover)!.IcbCode, Is.EqualTo("I1"));
            Assert.That(extract.Organisations.Find("S3", Handover.PlusDays(1)), Is.Null);
        }
    }

    [Test]
    public void A_code_whose_successor_is_not_mapped_is_named()
    {
        var extract = Of([One("R1", "S1")], [Plain("S1", "I1", "Y1") with { SuccessorCode = "S2" }]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Codes(extract, April, GroupLevel.Icb), Is.EqualTo("UNKNOWN"));
            Assert.That(extract.Issues.Select(issue => issue.Code), Is.EqualTo(new[] { IssueCode.UnmappedOrganisation }));
        }
    }

    [Test]
    public void A_table_of_several_periods_names_who_stands_in_one_of_them()
    {
        var extract = Of([One("R1", "S1"), One("R1", "S1")], [Plain("R1") with { SuccessorCode = "R2", ValidTo = Handover }]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Figures([March]), Is.EqualTo("R1 1"));
            Assert.That(Figures([April]), Is.EqualTo("R2 1"));
            Assert.That(Figures([March, April]), Is.EqualTo("R1 1, R2 0, R1 0, R2 1"));
        }

        string Figures(IReadOnlyList<ReportingPeriod> periods) => string.Join(
            ", ",
            new MeasureCalculator().Compute(extract, periods, [GroupLevel.Provider], [Catalogue.DefinitionSets.V21["M001"]]).Rows.Select(row => $"{row.Key.Code} {row.Cell.Value}"));
    }

    [Test]
    public void Parts_by_other_successions_are_not_of_one_whole()
    {
        var plain = Of([One("R1", "S1")], [Plain("R1")]);
        var succeeded = Of([One("R1", "S1")], [Plain("R1") with { SuccessorCode = "R2" }]);
        var later = Of([One("R1", "S1")], [Plain("R1") with { SuccessorCode = "R2", ValidTo = Handover }]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Digest(plain), Is.Null);
            Assert.That(Digest(succeeded), Is.Not.Null);
            Assert.That(Digest(later), Is.Not.Null.And.Not.EqualTo(Digest(succeeded)));
            Assert.That(Digest(later, GroupLevel.England), Is.Null);
        }

        static string? Digest(Extract extract, GroupLevel level = GroupLevel.Provider) =>
            new MeasureCalculator().ComputePart(extract, [April], [level], [Catalogue.DefinitionSets.V21["M001"]]).Header.Organisations;
    }

    private static IEnumerable<TestCaseData> Faults =>
    [
        Fault("its own successor", 0, "successor_code", Plain("R1") with { SuccessorCode = "r1" }),
        Fault("two that lead to each other, once the second has ended", 1, "successor_code", Plain("R1") with { SuccessorCode = "R2" }, Plain("R2") with { SuccessorCode = "R1", ValidTo = Handover }),
        Fault("a loop that a chain leads into", 1, "successor_code", Plain("R0") with { SuccessorCode = "R1" }, Plain("R1") with { SuccessorCode = "R2" }, Plain("R2") with { SuccessorCode = "R1" }),
        Fault("the last day before the first", 1, "valid_to", Plain("R1"), Plain("R2") with { ValidFrom = Handover, ValidTo = Handover.PlusDays(-1) }),
        Fault("one day twice", 1, "valid_from", Plain("R1") with { ValidTo = Handover }, Plain("r1") with { ValidFrom = Handover }),
        Fault("without days beside days", 1, "valid_from", Plain("R1") with { ValidFrom = Handover }, Plain("R1")),
        Fault("a successor beside none", 1, "valid_from", Plain("R1"), Plain("R1") with { SuccessorCode = "R2" }),
        Fault("two successors", 2, "valid_from", Plain("R1") with { SuccessorCode = "R2", ValidTo = Handover }, Plain("R3"), Plain("R1") with { SuccessorCode = "R3", ValidTo = Handover }),
    ];

    [TestCaseSource(nameof(Faults))]
    public void Entries_that_contradict_each_other_make_no_table(int position, string column, Organisation[] entries)
    {
        var fault = OrganisationTable.FaultOf(entries)!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That((fault.Position, fault.Column), Is.EqualTo((position, column)));
            Assert.That(fault.Problem, Does.Contain("; expected"));
            Assert.That(() => new OrganisationTable(entries), Throws.ArgumentException.With.Message.Contains(fault.Problem));
        }
    }

    [Test]
    public void Codes_may_pass_to_and_fro_and_may_be_given_again()
    {
        var table = new OrganisationTable(
        [
            Plain("R1") with { SuccessorCode = "R2", ValidTo = new(2020, 3, 31) },
            Plain("R1") with { ValidFrom = new(2023, 4, 1) },
            Plain("R2") with { ValidFrom = new(2020, 4, 1), ValidTo = new(2023, 3, 31), SuccessorCode = "R1" },
        ]);
        Assert.That(
            new LocalDate[] { new(2020, 3, 31), new(2020, 4, 1), new(2023, 3, 31), new(2023, 4, 1) }.Select(day => $"{table.AttributionOf("R1", day)} {table.AttributionOf("R2", day)}"),
            Is.EqualTo(["R1 R2", "R2 R2", "R2 R2", "R1 R1"]));
    }

    // The law says what attribution means without its tables: each code written as what it has become, and what that belongs to on the last day.
    [Test]
    public void A_period_is_that_of_the_data_with_every_code_written_as_its_successor()
    {
        var moved = 0;
        Seeds.Check(4_000, 400, seed => RandomCase.Of((ulong)seed, rows: (int)(seed % 60)), drawn =>
        {
            foreach (var period in drawn.Periods)
            {
                var written = Written(drawn.Rows, period.End);
                moved += written == drawn.Rows ? 0 : 1;
                var (extract, other) = (drawn.Extract, written.ToExtract());
                var expected = new RowEngine(other, drawn.Sources, InstrumentTable.Default, drawn.Leaves, drawn.WindBack).Totals(period, drawn.Levels);
                var found = drawn.RowEngine().Totals(period, drawn.Levels);
                foreach (var level in drawn.Levels)
                {
                    if (!extract.Groups.Codes(level, period).SequenceEqual(other.Groups.Codes(level), StringComparer.Ordinal))
                    {
                        return $"{period} {level}: {string.Join(' ', extract.Groups.Codes(level, period))} instead of {string.Join(' ', other.Groups.Codes(level))}";
                    }

                    var places = extract.Groups.Codes(level).ToList();
                    var differs = other.Groups.Codes(level).Where((code, key) => !found[level][places.IndexOf(code)].Zip(expected[level][key]).All(pair => Agreement.Same(pair.First, pair.Second)));
                    if (differs.FirstOrDefault() is { } one)
                    {
                        return $"{period} {level} {one}";
                    }
                }
            }

            return null;
        });
        Assert.That(moved, Is.GreaterThan(100));
    }

    private static DrawnRows Written(DrawnRows rows, LocalDate day)
    {
        if (rows.Organisations is null)
        {
            return rows;
        }

        var all = rows.Organisations;
        Organisation[] inForce = [.. all.Where(one => (one.ValidFrom is null || one.ValidFrom <= day) && (one.ValidTo is null || one.ValidTo >= day))];
        return rows with
        {
            Rows = [.. rows.Rows.Select(row => row.Select((value, at) => rows.Fields[at] == OrgID_Provider || rows.Fields[at] == OrgIDComm ? Later(value) : value).ToArray())],
            Organisations = [.. inForce.Select(one => one with { SuccessorCode = null, ValidFrom = null, ValidTo = null })],
        };

        FieldValue Later(FieldValue value)
        {
            if (!value.IsPresent)
            {
                return value;
            }

            var counts = all.Where(one => one.Code.Equals(value.Code, StringComparison.OrdinalIgnoreCase) && (one.ValidFrom is null || one.ValidFrom <= day)).MaxBy(one => one.ValidFrom);
            return counts is { SuccessorCode: { } successor } && (counts.ValidTo is null || counts.ValidTo < day) ? Later(FieldValue.Of(successor)) : value;
        }
    }

    private static TestCaseData Fault(string name, int position, string column, params Organisation[] entries) =>
        new TestCaseData(position, column, entries).SetArgDisplayNames(name);

    private static Organisation Plain(string code, string? board = null, string? region = null) => new(code, null, board, null, region, null);

    private static (string Provider, string SubIcb) One(string provider, string subIcb) => (provider, subIcb);

    private static string Codes(Extract extract, ReportingPeriod period, GroupLevel level) => string.Join(' ', extract.Groups.Codes(level, period));

    private static Extract Of((string Provider, string SubIcb)[] rows, Organisation[] organisations)
    {
        var builder = new ExtractBuilder([PathwayID, OrgID_Provider, OrgIDComm, ReferralRequestReceivedDate]);
        for (var row = 0; row < rows.Length; row++)
        {
            builder.BeginRow(row + 2);
            builder.Set(0, $"P{row}");
            builder.Set(1, rows[row].Provider);
            builder.Set(2, rows[row].SubIcb);
            builder.Set(3, row % 2 == 0 ? "2024-03-08" : "2024-04-08");
            _ = builder.EndRow();
        }

        return builder.Build(new OrganisationTable(organisations));
    }
}
