using System.Globalization;
using System.Text;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Files.Tests.Publishing;

/// <summary>The publication layouts, character by character, and what is no publication.</summary>
[SetCulture("de-DE")]
public sealed class PublicationTests
{
    private const string TidyHeader = "period_start,period_end,group_type,org_code,variable_type,variable_a,variable_b,measure_id,measure_name,definition,value,numerator,denominator,status,unknown\n";
    private const string MonthlyHeader = "REPORTING_PERIOD_START,REPORTING_PERIOD_END,GROUP_TYPE,ORG_CODE1,ORG_NAME1,ORG_CODE2,ORG_NAME2,MEASURE_ID,MEASURE_NAME,MEASURE_VALUE_SUPPRESSED\n";
    private const string AnnualHeader = "reporting_period,org_type,org_code,org_name,variable_type,variable_a,variable_b,measure_name,measure_statistic,value\n";

    private static readonly OrganisationTable Organisations = new([new Organisation("01A", "Sub, one", "QE1", "Lancashire", "Y62", "North West")]);

    [Test]
    public void The_tidy_layout_prints_no_counts_beside_the_value() => Assert.That(
        Written(Table(ReportingPeriod.Month(2024, 5)), PublicationWriter.WriteTidyCsv),
        Is.EqualTo(
            TidyHeader +
            """
            2024-05-01,2024-05-31,England,all,Total,,,M191,Count_Recovery,v2.1,23291,,,value,
            2024-05-01,2024-05-31,England,all,Total,,,M192,Percentage_Recovery,v2.1,51.6,,,value,
            2024-05-01,2024-05-31,England,all,Total,,,M141,Mean_ApptsFinishedCourseTreatment,v2.1,,,,not_applicable,
            2024-05-01,2024-05-31,CommissioningRegion,Y62,Total,,,M191,Count_Recovery,v2.1,15,,,value,
            2024-05-01,2024-05-31,SubICB,01A,Total,,,M191,Count_Recovery,v2.1,,,,suppressed,
            2024-05-01,2024-05-31,SubICB,01A,Total,,,M192,Percentage_Recovery,v2.1,,,,suppressed,
            2024-05-01,2024-05-31,Provider,RX4,Total,,,M001,Count_ReferralsReceived,v2.1,,,,not_assessable,

            """));

    [Test]
    public void The_monthly_layout_tells_every_state_of_a_cell() => Assert.That(
        Written(Table(ReportingPeriod.Month(2024, 5)), (table, writer) => PublicationWriter.WriteNhsMonthlyCsv(table, writer, Organisations)),
        Is.EqualTo(
            MonthlyHeader +
            """
            2024-05-01,2024-05-31,England,all,all Providers,,,M191,Count_Recovery,23291
            2024-05-01,2024-05-31,England,all,all Providers,,,M192,Percentage_Recovery,51.6
            2024-05-01,2024-05-31,England,all,all Providers,,,M141,Mean_ApptsFinishedCourseTreatment,NULL
            2024-05-01,2024-05-31,CommissioningRegion,Y62,North West,,,M191,Count_Recovery,15
            2024-05-01,2024-05-31,SubICB,01A,"Sub, one",,,M191,Count_Recovery,*
            2024-05-01,2024-05-31,SubICB,01A,"Sub, one",,,M192,Percentage_Recovery,*
            2024-05-01,2024-05-31,Provider,RX4,RX4,,,M001,Count_ReferralsReceived,

            """));

    [Test]
    public void The_annual_layout_names_measures_as_its_file_does() => Assert.That(
        Written(Table(ReportingPeriod.FinancialYear(2024)), (table, writer) => PublicationWriter.WriteAnnualCsv(table, writer, Organisations)),
        Is.EqualTo(
            AnnualHeader +
            """
            2024-25,England,All,All,Total,NULL,NULL,recovery,count,23291
            2024-25,England,All,All,Total,NULL,NULL,recovery,percentage,51.6
            2024-25,England,All,All,Total,NULL,NULL,appts_finished_course_treatment,mean,NULL
            2024-25,Commissioning Region,Y62,North West,Total,NULL,NULL,recovery,count,15
            2024-25,SubICB,01A,"Sub, one",Total,NULL,NULL,recovery,count,*
            2024-25,SubICB,01A,"Sub, one",Total,NULL,NULL,recovery,percentage,*
            2024-25,Provider,RX4,RX4,Total,NULL,NULL,referrals_received,count,

            """));

    [Test]
    public void The_layout_of_courses_of_therapy_is_a_line_for_each_therapy()
    {
        var table = Courses(therapy => therapy.Label is "Mindfulness", ReportingPeriod.FinancialYear(2024));
        var text = Written(table, (published, writer) => PublicationWriter.WritePromsCsv(published, writer, Organisations));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.Multiple(() =>
        {
            Assert.That(text, Is.EqualTo(
                """
                reporting_period,org_type,org_code,org_name,diagnosis,therapy_type,count_total_finishing,count_courses_of_therapy,count_not_caseness,count_recovery,percentage_recovery,count_reliable_recovery,percentage_reliable_recovery,count_improvement,percentage_improvement,count_deterioration,percentage_deterioration,count_no_change,percentage_no_change,start_phq_mean,start_phq_sd,end_phq_mean,end_phq_sd,effect_phq,start_gad_mean,start_gad_sd,end_gad_mean,end_gad_sd,effect_gad,start_wsas_mean,start_wsas_sd,end_wsas_mean,end_wsas_sd,effect_wsas
                2024-25,England,All,All,Total,Mindfulness,7,7,7,7,35,7,35,7,35,7,35,7,35,12.3,12.3,12.3,12.3,12.3,12.3,12.3,12.3,12.3,12.3,12.3,12.3,12.3,12.3,12.3
                2024-25,England,All,All,Anxiety (Total),Mindfulness,0,0,0,0,NULL,0,NULL,0,NULL,0,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL
                2024-25,SubICB,01A,"Sub, one",Total,Mindfulness,5,5,5,5,35,5,35,5,35,5,35,5,35,12.3,12.3,12.3,12.3,12.3,12.3,12.3,12.3,12.3,12.3,12.3,12.3,12.3,12.3,12.3
                2024-25,SubICB,01A,"Sub, one",Anxiety (Total),Mindfulness,*,*,*,*,*,*,*,*,*,*,*,*,*,*,*,*,*,*,*,*,*,*,*,*,*,*,*,*

                """));
            Assert.That(PublicationReader.ReadCsv(stream, "proms.csv", DisclosurePolicies.NhsEngland).Rows, Is.EqualTo(table.Rows.Where(row => CoursesOfTherapy.HasLine(row.Group))));
        });
    }

    [Test]
    public void What_is_no_table_of_courses_of_therapy_is_refused()
    {
        var year = ReportingPeriod.FinancialYear(2024);
        var lacking = Courses(therapy => therapy.Label is "Mindfulness", year).Only(row => row.Measure.Name != "effect_phq");
        Assert.Multiple(() =>
        {
            Assert.That(PublicationWriter.WhyNotProms(Courses(therapy => therapy.Label is "Mindfulness", ReportingPeriod.Month(2024, 5))), Does.Contain("2024-05 is none"));
            Assert.That(PublicationWriter.WhyNotProms(Table(year)), Does.Contain("M191 Count_Recovery is none"));
            Assert.That(PublicationWriter.WhyNotProms(lacking), Does.Contain("Mindfulness.effect_phq is missing"));
            Assert.That(() => PublicationWriter.WritePromsCsv(lacking, TextWriter.Null, OrganisationTable.Empty), Throws.ArgumentException);
        });
    }

    [TestCase("2024-25,England,All,All,Total,Hypnosis", "line 2, column therapy_type", "no therapy type")]
    [TestCase("2024-25,England,All,All,Worry,Mindfulness", "line 2, column diagnosis", "no diagnosis")]
    [TestCase("2024,England,All,All,Total,Mindfulness", "line 2, column reporting_period", "no financial year")]
    [TestCase("2024-25,Parish,All,All,Total,Mindfulness", "line 2, column org_type", "no level of organisation")]
    [TestCase("2024-25,Provider,RX4,A,Total,Mindfulness", "line 2, column count_total_finishing", "is no count that the policy prints")]
    public void A_line_of_courses_of_therapy_that_is_none_is_one_clear_error(string line, string place, string problem) =>
        Refused($"reporting_period,org_type,org_code,org_name,diagnosis,therapy_type,{string.Join(',', CoursesOfTherapy.Columns)}\n{line}{string.Concat(Enumerable.Repeat(",7", CoursesOfTherapy.Columns.Length))}\n", place, problem);

    [Test]
    public void The_annual_layout_is_of_financial_years() => Assert.That(
        () => PublicationWriter.WriteAnnualCsv(Table(ReportingPeriod.Month(2024, 5)), TextWriter.Null, OrganisationTable.Empty), Throws.ArgumentException.With.Message.Contains("2024-05"));

    // Exact figures, or figures of another policy, are not read as published ones; a published file is no table of exact ones.
    [TestCase("2024-05-01,2024-05-31,Provider,RX4,Total,,,M191,Count_Recovery,v2.1,12,,,value,", "line 2, column value", "is no count that the policy prints")]
    [TestCase("2024-05-01,2024-05-31,Provider,RX4,Total,,,M191,Count_Recovery,v2.1,0,,,value,", "line 2, column value", "is no count that the policy prints")]
    [TestCase("2024-05-01,2024-05-31,Provider,RX4,Total,,,M192,Percentage_Recovery,v2.1,51.6,,,value,", "line 2, column value", "is not whole")]
    [TestCase("2024-05-01,2024-05-31,Provider,RX4,Total,,,M192,Percentage_Recovery,v2.1,,,,not_applicable,", "line 2, column value", "nothing to divide by")]
    [TestCase("2024-05-01,2024-05-31,England,all,Total,,,M192,Percentage_Recovery,v2.1,51.58,,,value,", "line 2, column value", "has more than 1 decimals")]
    [TestCase("2024-05-01,2024-05-31,England,all,Total,,,M192,Percentage_Recovery,v2.1,51.6,23291,,value,", "line 2, column numerator", "not published")]
    [TestCase("2024-05-01,2024-05-31,England,all,Total,,,M191,Count_Recovery,v2.1,23291,,,value,0", "line 2, column unknown", "not published")]
    [TestCase("2024-05-01,2024-05-31,England,all,Total,,,M191,Count_Recovery,v2.1,1,,,suppressed,", "line 2, column value", "another status")]
    [TestCase("2024-05-01,2024-05-31,England,all,Total,,,M191,Count_Recovery,v2.1,,,,value,", "line 2, column value", "no number")]
    [TestCase("2024-05-01,2024-05-31,England,all,Total,,,M191,Count_Recovery,v2.1,\"23,291\",,,value,", "line 2, column value", "no number")]
    [TestCase("2024-05-01,2024-05-31,England,all,Total,,,M192,Percentage_Recovery,v2.1,51.6%,,,value,", "line 2, column value", "no number")]
    [TestCase("2024-05-01,2024-05-31,England,all,Total,,,M191,Count_Recovery,v2.1,*,,,value,", "line 2, column value", "no number")]
    [TestCase("2024-05-01,2024-05-31,England,all,Total,,,M191,Count_Recovery,v2.1,,,,hidden,", "line 2, column status", "no status")]
    [TestCase("2024-05-01,2024-05-31,England,all,Total,,,M999,Count_Recovery,v2.1,1,,,value,", "line 2, column measure_id", "no measure of v2.1")]
    [TestCase("2024-05-01,2024-05-31,England,all,Total,,,M191,Count_Recovery,v9,1,,,value,", "line 2, column definition", "a version that is not known")]
    [TestCase("2024-05-01,2024-05-31,Wales,all,Total,,,M191,Count_Recovery,v2.1,1,,,value,", "line 2, column group_type", "no level of organisation")]
    [TestCase("45413,2024-05-31,England,all,Total,,,M191,Count_Recovery,v2.1,1,,,value,", "line 2, column period_start", "no date")]
    [TestCase("2024-05-02,2024-05-31,England,all,Total,,,M191,Count_Recovery,v2.1,1,,,value,", "line 2, column period_end", "no whole months")]
    [TestCase("2024-05-01,2024-05-31,England,all,Shoe Size,9,,M191,Count_Recovery,v2.1,1,,,value,", "line 2, column variable_type", "no group of v2.1")]
    [TestCase("2024-05-01,2024-05-31,England,all,Total,,,M191,Count_Recovery,v2.1,1,,value,", "line 2", "too few or too many columns")]
    public void What_is_no_publication_is_one_clear_error(string line, string place, string problem) => Refused(TidyHeader + line + "\n", place, problem);

    [Test]
    public void A_file_that_is_no_layout_is_one_clear_error() => Assert.Multiple(() =>
    {
        Refused("a,b\n1,2\n", "line 1", "no layout that is known");
        Refused(TidyHeader.Replace(",status", "", StringComparison.Ordinal), "line 1, column status", "the column is missing");
        Refused(MonthlyHeader.Replace("\n", ",measure_id\n", StringComparison.Ordinal), "line 1, column MEASURE_ID", "stands twice");
        Refused(MonthlyHeader + "01/05/2024,31/05/2024,England,all,all Providers,,,M191,Count_Recovery,5\n01/05/2024,31/05/2024,England,all,all Providers,,,M191,Count_Recovery,5\n", "line 3", "stands twice");
        Refused(AnnualHeader + "2024,England,All,All,Total,NULL,NULL,recovery,count,1\n", "line 2, column reporting_period", "no financial year");
        Refused(AnnualHeader + "2024-25,England,All,All,Total,NULL,NULL,recoverie,count,1\n", "line 2, column measure_name", "no measure");
        Refused("", "out.csv", "empty");
    });

    [Test]
    public void Json_and_parquet_that_are_none_are_one_clear_error()
    {
        using var folder = new TestFolder();
        Assert.Multiple(() =>
        {
            Assert.That(() => PublicationReader.Read(folder.Add("a.json", "[{\"period_start\":1}"), DisclosurePolicies.NhsEngland), Throws.TypeOf<InputException>().With.Message.Contains("no JSON"));
            Assert.That(() => PublicationReader.Read(folder.Add("b.json", "{}"), DisclosurePolicies.NhsEngland), Throws.TypeOf<InputException>().With.Message.Contains("array of objects"));
            Assert.That(() => PublicationReader.Read(folder.Add("c.parquet", "PAR1 no"), DisclosurePolicies.NhsEngland), Throws.TypeOf<InputException>().With.Message.Contains("Parquet"));
            Assert.That(() => PublicationReader.Read(folder.Of("none.csv"), DisclosurePolicies.NhsEngland), Throws.TypeOf<InputException>());
        });
    }

    [Test]
    public void Dates_of_the_published_file_are_read_too()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(MonthlyHeader + "01/05/2024,31/05/2024,Provider,RX4,A,NONE,NONE,M191,Count_Recovery,*\n"));
        var row = PublicationReader.ReadCsv(stream, "file.csv", DisclosurePolicies.NhsEngland).Rows.Single();
        Assert.Multiple(() =>
        {
            Assert.That(row.Period, Is.EqualTo(ReportingPeriod.Month(2024, 5)));
            Assert.That(row.Cell, Is.EqualTo(PublishedCell.Suppressed(SuppressionReason.SmallCount)));
            Assert.That(row.Version, Is.EqualTo("v2.1"));
        });
    }

    private static void Refused(string text, string place, string problem)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.That(
            () => PublicationReader.ReadCsv(stream, "out.csv", DisclosurePolicies.NhsEngland),
            Throws.TypeOf<InputException>().With.Message.Contains(place).And.Message.Contains(problem));
    }

    private static string Written(PublishedTable table, Action<PublishedTable, TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.CurrentCulture);
        write(table, writer);
        return writer.ToString();
    }

    // The same figures in each line: seven courses of twenty of England and of a sub-ICB, and none with anxiety or another problem.
    private static PublishedTable Courses(Func<CourseTherapy, bool> isAsked, ReportingPeriod period)
    {
        BreakdownGroup?[] groups = [null, .. CoursesOfTherapy.Diagnosis.Groups.Where(group => group.VariableA is "Anxiety (Total)" or "Other recorded problems")];
        var rows = from key in new TableKey[] { new(GroupLevel.England, "all"), new(GroupLevel.SubIcb, "01A") }
                   from diagnosis in groups
                   from measure in CoursesOfTherapy.Therapies.Where(isAsked).SelectMany(therapy => therapy.Measures)
                   select new MeasureRow(period, key, measure, DefinitionSets.Proms.Version, CellOf(measure, diagnosis is null)) { Group = diagnosis };
        return new MeasureTable(rows, InstrumentTable.Default).Protect(DisclosurePolicies.NhsEngland);

        static MeasureCell CellOf(MeasureDefinition measure, bool any) => FigureKinds.Of(measure.Expression) switch
        {
            FigureKind.Count => MeasureCell.Number(any ? 7 : 0, 0),
            FigureKind.Percentage => MeasureCell.Ratio(any ? 7 : 0, any ? 20 : 0, isPercentage: true, 0),
            _ => MeasureCell.Summary(any ? Quotient.Of(1234, 100) : null, any ? 7 : 0, 0),
        };
    }

    private static PublishedTable Table(ReportingPeriod period)
    {
        return new MeasureTable(
            [
                Row(GroupLevel.England, "all", "M191", MeasureCell.Number(23291, 2)),
                Row(GroupLevel.England, "all", "M192", MeasureCell.Ratio(23291, 45154, isPercentage: true, 2)),
                Row(GroupLevel.England, "all", "M141", MeasureCell.Summary(null, 0, 0)),
                Row(GroupLevel.Region, "Y62", "M191", MeasureCell.Number(17, 2)),
                Row(GroupLevel.SubIcb, "01A", "M191", MeasureCell.Number(4, 2)),
                Row(GroupLevel.SubIcb, "01A", "M192", MeasureCell.Ratio(0, 0, isPercentage: true, 2)),
                Row(GroupLevel.Provider, "RX4", "M001", MeasureCell.NotAssessable),
            ],
            InstrumentTable.Default).Protect(DisclosurePolicies.NhsEngland);

        MeasureRow Row(GroupLevel level, string code, string id, MeasureCell cell) => new(period, new TableKey(level, code), DefinitionSets.V21[id], "v2.1", cell);
    }
}
