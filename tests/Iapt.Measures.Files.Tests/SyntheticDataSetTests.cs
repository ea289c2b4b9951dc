using System.Security.Cryptography;
using System.Text;
using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Files.Tests;

/// <summary>The synthetic data set of every table.</summary>
public sealed class SyntheticDataSetTests
{
    private const string Missing = "";

    private static readonly SynthesisOptions TwoThousand = SynthesisOptions.Sample with { Referrals = 2_000 };
    private static readonly Lazy<SyntheticRows> Shared = new(() => SyntheticRows.Of(TwoThousand));

    private static readonly SyntheticTable[] OfPathways =
    [
        SyntheticTables.CareContacts, SyntheticTables.CareActivities, SyntheticTables.InternetTherapyLogs, SyntheticTables.LongTermConditions,
        SyntheticTables.PresentingComplaints, SyntheticTables.ReferralScores, SyntheticTables.ContactScores,
    ];

    private static readonly SyntheticTable[] OfRecords =
    [
        SyntheticTables.People, SyntheticTables.EmploymentStatuses, SyntheticTables.Disabilities, SyntheticTables.Circumstances, SyntheticTables.LongTermConditions,
        SyntheticTables.PresentingComplaints,
    ];

    private static SyntheticRows Rows => Shared.Value;

    [Test]
    public void There_is_a_table_for_each_table_that_the_library_reads()
    {
        var names = SyntheticTables.All.Select(table => table.Name).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(names, Is.SupersetOf(Tables.All.Select(subject => subject.Table).Distinct(StringComparer.Ordinal)));
            Assert.That(names, Has.Count.EqualTo(14).And.Unique.And.Ordered);
        }
    }

    [TestCaseSource(nameof(TableNames))]
    public void Every_table_has_rows(string name) => Assert.That(Rows[Table(name)], Is.Not.Empty);

    [TestCaseSource(nameof(TableNames))]
    public void Every_field_has_values_that_can_be_read(string name)
    {
        var table = Table(name);
        using (Assert.EnterMultipleScope())
        {
            foreach (var field in table.Fields)
            {
                var values = Rows.Distinct(table, field);
                Assert.That(values, Is.Not.Empty, field.Name);
                Assert.That(values.Where(text => field.Read(text).Issue is not null), Is.Empty, field.Name);
            }
        }
    }

    [Test]
    public void The_referrals_carry_no_field_that_the_other_tables_give()
    {
        Field[] derived = [Ids101.TherapySession_FirstDate, Ids101.TreatmentCareContact_Count, Ids101.PHQ9_FirstScore, Ids101.SickpayIndicator_First, Ids101.Validated_PresentingComplaint];
        Assert.That(SyntheticTables.Referrals.Fields.Select(field => field.Name), Has.None.AnyOf(derived.Select(field => field.Name).ToArray()));
    }

    [Test]
    public void Rows_belong_to_pathways_records_and_people_that_are_there()
    {
        var pathways = Rows.Distinct(SyntheticTables.Referrals, Ids101.PathwayID);
        var records = Rows.Distinct(SyntheticTables.Referrals, Ids101.RecordNumber);
        var people = Rows.Distinct(SyntheticTables.Referrals, Ids101.Person_ID);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(pathways, Has.Count.EqualTo(TwoThousand.Referrals));
            foreach (var table in OfPathways)
            {
                Assert.That(Rows.Distinct(table, FieldOf(table, "PathwayID")), Is.SubsetOf(pathways), table.Name);
            }

            foreach (var table in OfRecords)
            {
                Assert.That(Rows.Distinct(table, FieldOf(table, "RecordNumber")), Is.SubsetOf(records), table.Name);
                if (table.Fields.Any(field => field.Name is "Person_ID"))
                {
                    Assert.That(Rows.Distinct(table, FieldOf(table, "Person_ID")), Is.SubsetOf(people), table.Name);
                }
            }

            Assert.That(Rows.Distinct(SyntheticTables.People, Ids001.RecordNumber), Is.EquivalentTo(records));
        }
    }

    [Test]
    public void Activities_scores_and_qualifications_belong_to_contacts_activities_and_staff_that_are_there()
    {
        var contacts = Rows.Distinct(SyntheticTables.CareContacts, Ids201.Unique_CareContactID);
        var activities = Rows.Distinct(SyntheticTables.CareActivities, Ids202.Unique_CareActivityID);
        var staff = Rows.Distinct(SyntheticTables.CareActivities, Ids202.Unique_CarePersonnelID_Local);
        var qualified = Rows.Distinct(SyntheticTables.StaffQualifications, Ids902.Unique_CarePersonnelID_Local);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Rows.Distinct(SyntheticTables.CareActivities, Ids202.Unique_CareContactID), Is.SubsetOf(contacts).And.Count.LessThan(contacts.Count));
            Assert.That(Rows.Distinct(SyntheticTables.ContactScores, Ids607.Unique_CareContactID), Is.SubsetOf(contacts));
            Assert.That(Rows.Distinct(SyntheticTables.ContactScores, Ids607.Unique_CareActivityID), Is.SubsetOf(activities));
            Assert.That(staff.Intersect(qualified, StringComparer.Ordinal), Is.Not.Empty);
            Assert.That(staff.Except(qualified, StringComparer.Ordinal), Is.Not.Empty, "some staff have no record");
        }
    }

    [Test]
    public void A_month_holds_what_happened_in_it()
    {
        foreach (var (table, month, date) in ((SyntheticTable, Field, Field)[])[
            (SyntheticTables.CareContacts, Ids201.Unique_MonthID, Ids201.CareContDate),
            (SyntheticTables.InternetTherapyLogs, Ids205.Unique_MonthID, Ids205.EndDateIntEnabledTherLog),
            (SyntheticTables.ReferralScores, Ids606.Unique_MonthID, Ids606.AssToolCompDate)])
        {
            var late = Rows.Values(table, month).Zip(Rows.Values(table, date), (id, day) => int.Parse(id, null) - MonthId(day)).ToList();
            Assert.That(late, Has.All.InRange(0, 1), table.Name);
            Assert.That(late.Count(one => one == 1), Is.LessThan(late.Count / 50), table.Name);
        }
    }

    [Test]
    public void A_record_that_is_submitted_again_keeps_its_identifier_and_no_other_shares_one()
    {
        foreach (var (table, identity) in ((SyntheticTable, Field)[])[
            (SyntheticTables.CareContacts, Ids201.Unique_CareContactID),
            (SyntheticTables.CareActivities, Ids202.Unique_CareActivityID),
            (SyntheticTables.ContactScores, Ids607.UniqueID_IDS607)])
        {
            var keys = Rows.Values(table, identity).Zip(Rows.Values(table, FieldOf(table, "Unique_MonthID"))).ToList();
            using (Assert.EnterMultipleScope())
            {
                Assert.That(keys, Is.Unique, table.Name);
                Assert.That(keys.Select(key => key.First).Distinct(StringComparer.Ordinal).Count(), Is.LessThan(keys.Count).And.GreaterThan(keys.Count * 98 / 100), table.Name);
            }
        }
    }

    [Test]
    public void One_record_of_a_pathway_and_quarter_is_selected()
    {
        var selected = Rows[SyntheticTables.Referrals].Where(row => Value(row, Ids101.UseQuarterReferral_Flag) is "True").ToList();
        var quarters = selected.Select(row => (Value(row, Ids101.PathwayID), (int.Parse(Value(row, Ids101.Unique_MonthID), null) - 1) / 3)).ToList();
        Assert.That(quarters, Is.Unique);
    }

    [Test]
    public void Every_therapy_is_given_and_every_questionnaire_filled_in()
    {
        var rows = SyntheticRows.Of(TwoThousand with { Referrals = 12_000, Seed = 7 });
        var procedures = rows.Distinct(SyntheticTables.CareActivities, Ids202.CodeProcAndProcStatus);
        var tools = rows.Distinct(SyntheticTables.ContactScores, Ids607.CodedAssToolType);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(TherapyTypes.All.SelectMany(type => type.Codes), Is.SubsetOf(procedures));
            Assert.That(tools, Has.Count.EqualTo(18), "twelve questionnaires, one of them also when accompanied, and the five items of the WSAS");
        }
    }

    [Test]
    public void Codes_are_now_and_then_missing_or_padded()
    {
        var types = Rows.Values(SyntheticTables.CareContacts, Ids201.AppType).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(types, Has.Some.EqualTo(Missing).And.Some.EqualTo(" 2").And.Some.EqualTo("2").And.Some.EqualTo("10").And.Some.EqualTo("06"));
            Assert.That(types.Count(type => type is "" || type.StartsWith(' ')), Is.LessThan(types.Count / 50));
            Assert.That(Rows.Values(SyntheticTables.CareContacts, Ids201.PlannedCareContIndicator), Has.Some.EqualTo("N"));
            Assert.That(Rows.Values(SyntheticTables.ReferralScores, Ids606.PersScore), Has.Some.EqualTo("99").And.Some.EqualTo(Missing));
            Assert.That(Rows.Values(SyntheticTables.Referrals, Ids101.OrgIDComm), Has.Some.EqualTo(Missing));
        }
    }

    [Test]
    public void The_contacts_give_the_dates_and_counts_of_the_extract_of_referrals()
    {
        var treatments = Treatments();
        var rows = new ExtractRows();
        SyntheticExtract.Write(TwoThousand, rows);
        var last = rows.LastOfPathway();
        var equal = last.Count(row => treatments.GetValueOrDefault(row.Pathway, []).Order(StringComparer.Ordinal).SequenceEqual(row.Treatments, StringComparer.Ordinal));
        Assert.That(equal, Is.GreaterThan(last.Count * 97 / 100), "but for missing codes and the like");
    }

    [Test]
    public void The_same_seed_gives_the_same_rows_and_a_larger_set_begins_with_them()
    {
        var few = SyntheticRows.Of(TwoThousand with { Referrals = 50 }).Lines;
        var again = SyntheticRows.Of(TwoThousand with { Referrals = 50 }).Lines;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(again, Is.EqualTo(few));
            Assert.That(Rows.Lines.Take(few.Count), Is.EqualTo(few));
            Assert.That(SyntheticRows.Of(TwoThousand with { Referrals = 50, Seed = 1 }).Lines, Is.Not.EqualTo(few));
        }
    }

    [Test]
    public void The_rows_are_the_same_on_every_platform()
    {
        var lines = string.Concat(SyntheticRows.Of(TwoThousand with { Referrals = 300 }).Lines);
        Assert.That(Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(lines)))[..16], Is.EqualTo("8CA49D269D167C5B"));
    }

    private static IEnumerable<string> TableNames() => SyntheticTables.All.Select(table => table.Name);

    private static SyntheticTable Table(string name) => SyntheticTables.All.Single(table => table.Name == name);

    private static Field FieldOf(SyntheticTable table, string name) => table.Fields.Single(field => field.Name == name);

    private static string Value(string[] row, Field field) => row[SyntheticTables.Referrals.Fields.ToList().IndexOf(field)];

    private static int MonthId(string day) => ((int.Parse(day.AsSpan(0, 4), null) - 1900) * 12) + int.Parse(day.AsSpan(5, 2), null) - 3;

    // The treatment contacts and logs within the referral, by pathway: what decisions.md 15 makes of the rows.
    private static Dictionary<string, List<string>> Treatments()
    {
        var referrals = Rows[SyntheticTables.Referrals].Where(row => Value(row, Ids101.UsePathway_Flag) is "True").GroupBy(row => Value(row, Ids101.PathwayID), StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => (From: Value(rows.Last(), Ids101.ReferralRequestReceivedDate), To: Value(rows.Last(), Ids101.ServDischDate)), StringComparer.Ordinal);
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var contacts = SyntheticTables.CareContacts;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in Rows[contacts])
        {
            var attended = Of(row, Ids201.AttendOrDNACode).Trim().TrimStart('0') is "5" or "6" || Of(row, Ids201.PlannedCareContIndicator) is "N";
            if (attended && Of(row, Ids201.AppType).Trim().TrimStart('0') is "2" or "3" or "5" && ids.Add(Of(row, Ids201.Unique_CareContactID)))
            {
                Add(Of(row, Ids201.PathwayID), Of(row, Ids201.CareContDate));
            }
        }

        foreach (var (pathway, end) in Rows.Values(SyntheticTables.InternetTherapyLogs, Ids205.PathwayID).Zip(Rows.Values(SyntheticTables.InternetTherapyLogs, Ids205.EndDateIntEnabledTherLog)))
        {
            Add(pathway, end);
        }

        return found;

        string Of(string[] row, Field field) => row[contacts.Fields.ToList().IndexOf(field)];

        void Add(string pathway, string day)
        {
            var (from, to) = referrals[pathway];
            if (string.CompareOrdinal(from, day) <= 0 && (to.Length == 0 || string.CompareOrdinal(day, to) <= 0))
            {
                if (!found.TryGetValue(pathway, out var days))
                {
                    found.Add(pathway, days = []);
                }

                days.Add(day);
            }
        }
    }

    /// <summary>The extract of IDS101 alone, line by line.</summary>
    private sealed class ExtractRows : StringWriter
    {
        /// <summary>First, second and last treatment of each pathway, as far as the extract tells them.</summary>
        public List<(string Pathway, string[] Treatments)> LastOfPathway()
        {
            var lines = ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToList();
            int Position(Field field) => Array.IndexOf(lines[0], field.Name);
            return [.. lines.Skip(1).Where(row => row[Position(Ids101.UsePathway_Flag)] is "True").GroupBy(row => row[Position(Ids101.PathwayID)], StringComparer.Ordinal)
                .Select(rows => rows.Last())
                .Where(row => row[Position(Ids101.TreatmentCareContact_Count)] is "0" or "1" or "2" or "3")
                .Select(row => (row[Position(Ids101.PathwayID)], Days(row)))];

            string[] Days(string[] row)
            {
                string[] days = [row[Position(Ids101.TherapySession_FirstDate)], row[Position(Ids101.TherapySession_SecondDate)], row[Position(Ids101.TherapySession_LastDate)]];
                return days[..int.Parse(row[Position(Ids101.TreatmentCareContact_Count)], null)];
            }
        }
    }
}
