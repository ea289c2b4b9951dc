using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Referrals;
using NodaTime;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Files.Tests;

/// <summary>What a readable file becomes: names, spellings, padding and notes.</summary>
public sealed class ReferralCsvTests
{
    [Test]
    public void Names_stand_in_any_case_and_order_and_under_aliases()
    {
        var extract = Fixture.Read("endcode, ServDiscDate ,pathwayid,ORGIDPROV,cfq_firstscore,TherapySessionFirstDate\n46,2024-05-01,P1,8HX01,12,2024-04-02\n").Extract;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(extract.Text(0, PathwayID), Is.EqualTo("P1"));
            Assert.That(extract.Text(0, ServDischDate), Is.EqualTo("2024-05-01"));
            Assert.That(extract.Text(0, OrgID_Provider), Is.EqualTo("8HX01"));
            Assert.That(extract.Text(0, CFS_FirstScore), Is.EqualTo("12"));
            Assert.That(extract.Text(0, TherapySession_FirstDate), Is.EqualTo("2024-04-02"));
        }
    }

    [TestCase("5")]
    [TestCase("05")]
    [TestCase(" 5")]
    [TestCase("005 ")]
    public void Padding_of_a_code_does_not_matter(string text) =>
        Assert.That(Fixture.Read($"PathwayID,SickpayIndicator_First\nP1,{text}\n").Extract.Text(0, SickpayIndicator_First), Is.EqualTo("5"));

    [TestCase("True", "True")]
    [TestCase("TRUE", "True")]
    [TestCase("true", "True")]
    [TestCase("1", "True")]
    [TestCase("Y", "True")]
    [TestCase("y", "True")]
    [TestCase("False", "False")]
    [TestCase("fAlSe", "False")]
    [TestCase("0", "False")]
    [TestCase("N", "False")]
    [TestCase("n", "False")]
    [TestCase("", "")]
    [TestCase("NULL", "")]
    [TestCase("null", "")]
    public void Flags_are_read_in_every_spelling(string text, string expected)
    {
        var input = Fixture.Read($"PathwayID,Recovery_Flag\nP1,{text}\n");
        Assert.That(input.Extract.Text(0, Recovery_Flag), Is.EqualTo(expected));
        Assert.That(input.Extract.Issues, Is.Empty);
    }

    [TestCase("2024-02-29")]
    [TestCase("2024-02-29T00:00:00")]
    [TestCase("2024-02-29 13:45:12.1234567")]
    [TestCase(" 2024-02-29T00:00:00+01:00 ")]
    [TestCase("\"2024-02-29\"")]
    public void A_date_may_have_a_time_that_is_ignored(string text) =>
        Assert.That(Fixture.Read($"PathwayID,ServDischDate\nP1,{text}\n").Extract.Text(0, ServDischDate), Is.EqualTo("2024-02-29"));

    [TestCase("2023-02-29")]
    [TestCase("2024-13-01")]
    [TestCase("2024-00-10")]
    [TestCase("2024-04-31")]
    [TestCase("2024-04-00")]
    [TestCase("0000-01-01")]
    [TestCase("24-04-01")]
    [TestCase("01/04/2024")]
    [TestCase("2024/04/01")]
    [TestCase("2024-04-01x")]
    [TestCase("20240401")]
    [TestCase("+024-04-01")]
    [TestCase("２０２４-04-01")]
    public void An_impossible_date_is_an_issue(string text)
    {
        var input = Fixture.Read($"PathwayID,ServDischDate\nP1,{text}\n");
        Assert.That(input.Extract.Text(0, ServDischDate), Is.Empty);
        Assert.That(input.Issues(), Is.EqualTo(new (IssueCode, string?, long)[] { (IssueCode.UnreadableDate, "ServDischDate", 2) }));
    }

    [Test]
    public void Every_readable_field_is_a_column_of_its_own()
    {
        var declared = new[] { typeof(Ids101), typeof(Ids101Wsas), typeof(Ids101Therapies), typeof(Ids101Employment), typeof(Ids101Contacts) }.SelectMany(holder => holder.GetProperties()).Select(property => property.GetValue(null)).OfType<Field>()
            .Where(field => !field.Table.StartsWith('(')).ToList();
        var names = Ids101Columns.All.SelectMany(field => field.Aliases.Prepend(field.Name)).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Ids101Columns.All, Is.EquivalentTo(declared));
            Assert.That(names.Distinct(StringComparer.OrdinalIgnoreCase).Count(), Is.EqualTo(names.Count));
        }
    }

    [Test]
    public void A_file_gives_the_extract_that_objects_give()
    {
        var referral = new Referral
        {
            PathwayId = "P1",
            Provider = "8HX01",
            SubIcb = "01A",
            ReceivedOn = new LocalDate(2024, 1, 3),
            Source = "B1",
            FirstAssessedOn = new LocalDate(2024, 1, 20),
            FirstTreatedOn = new LocalDate(2024, 2, 1),
            SecondTreatedOn = new LocalDate(2024, 2, 15),
            LastTreatedOn = new LocalDate(2024, 4, 30),
            Contacts = 7,
            TreatmentContacts = 6,
            DischargedOn = new LocalDate(2024, 5, 2),
            EndCode = "46",
            PresentingComplaint = "F40.0",
            Scores = [ScorePair.Of<Phq9>(15, 4), ScorePair.Of<MobilityAlone>(3.10m, 1.05m)],
        };
        const string csv = """
            PathwayID,OrgID_Provider,OrgIDComm,ReferralRequestReceivedDate,SourceOfReferralIAPT,Assessment_FirstDate,TherapySession_FirstDate,TherapySession_SecondDate,TherapySession_LastDate,CareContact_Count,TreatmentCareContact_Count,ServDischDate,EndCode,Validated_PresentingComplaint,PHQ9_FirstScore,PHQ9_LastScore,GAD_FirstScore,GAD_LastScore,AgoraAlone_FirstScore,AgoraAlone_LastScore
            P1,8HX01,01A,2024-01-03,b1,2024-01-20,2024-02-01,2024-02-15,2024-04-30,7,6,2024-05-02,46,f40.0,15,04,,,3.10,1.05
            """;

        var fromObjects = Extract.From([referral]);
        var fromFile = Fixture.Read(csv).Extract;
        using (Assert.EnterMultipleScope())
        {
            foreach (var field in fromFile.Fields)
            {
                Assert.That(fromFile[0][field], Is.EqualTo(fromObjects[0][field]), field.Name);
            }

            Assert.That(
                new MeasureCalculator().Compute(fromFile, ReportingPeriod.Month(2024, 5))["M191"],
                Is.EqualTo(new MeasureCalculator().Compute(fromObjects, ReportingPeriod.Month(2024, 5))["M191"]));
        }
    }

    [Test]
    public void What_the_columns_mean_for_the_figures_is_noted_once()
    {
        var notes = Fixture.Read("PathwayID,Colour,colour,,Recovery_Flag,ADSM_FirstScore,PHQ9_FirstScore\nP1,,,,,,\nP2,,,,,,\n").Notes;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(notes, Has.Exactly(1).Contains("not read: Colour"));
            Assert.That(notes, Has.Exactly(1).Contains("without a name, not read: 1"));
            Assert.That(notes, Has.Exactly(1).Contains("no column UsePathway_Flag"));
            Assert.That(notes, Has.Exactly(1).Contains("all of them are derived; absent: Caseness_Flag, NotCaseness_Flag,"));
            Assert.That(notes, Has.Exactly(1).Contains("no columns AgoraAlone_FirstScore, AgoraAlone_LastScore, SocialPhobia_FirstScore"));
            Assert.That(notes, Has.Exactly(1).Contains("every referral takes the GAD-7"));
            Assert.That(notes, Has.Exactly(1).Contains("without ADSM"));
            Assert.That(notes, Has.Exactly(1).Contains("no organisations.csv"));
            Assert.That(notes, Has.All.Not.Contains("\n"));
        }
    }

    [Test]
    public void A_name_out_of_a_file_cannot_write_to_a_terminal()
    {
        var notes = Fixture.Read($"PathwayID,\"red \u001b[31m\nline\",{new string('x', 500)}\n").Notes;
        Assert.That(notes.SelectMany(note => note).Where(char.IsControl), Is.Empty);
        Assert.That(notes.Max(note => note.Length), Is.LessThan(700));
    }

    [Test]
    public void Many_identifiers_come_back_as_they_were()
    {
        // Beyond 65,536 distinct codes a column of digits is held as integers; texts and leading zeros must survive that.
        const int rows = 70_000;
        var csv = new System.Text.StringBuilder("PathwayID,UniqueID_IDS101\n");
        for (var row = 0; row < rows; row++)
        {
            csv.Append(Pathway(row)).Append(',').Append(Identifier(row)).Append('\n');
        }

        var extract = Fixture.Read(csv.ToString()).Extract;
        var wrong = Enumerable.Range(0, rows).Where(row =>
            !string.Equals(extract.Text(row, UniqueID_IDS101), Identifier(row), StringComparison.Ordinal)
            || !string.Equals(extract.Text(row, PathwayID), Pathway(row), StringComparison.Ordinal));
        Assert.That(wrong, Is.Empty);

        static string Pathway(int row) => $"P{row}";
        static string Identifier(int row) => row switch
        {
            68_000 => "0012",
            68_001 => "A7",
            68_002 => "",
            68_003 => "0",
            68_004 => new string('9', 38),
            68_005 => new string('9', 39),
            _ => $"1{row:D22}",
        };
    }

    [Test]
    public void Numbers_of_every_width_come_back_as_they_were()
    {
        string[] counts = ["", "0", "1", "127", "128", "", "32767", "5"];
        string[] dates = ["1970-01-01", "1969-08-26", "", "1969-08-27", "2059-09-18", "2059-09-19", "9999-12-31", "0001-01-01"];
        var csv = "PathwayID,CareContact_Count,ServDischDate\n" + string.Concat(counts.Zip(dates, (count, date) => $"P,{count},{date}\n"));
        var extract = Fixture.Read(csv).Extract;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(counts.Select((_, row) => extract.Text(row, CareContact_Count)), Is.EqualTo(counts));
            Assert.That(dates.Select((_, row) => extract.Text(row, ServDischDate)), Is.EqualTo(dates));
        }
    }
}
