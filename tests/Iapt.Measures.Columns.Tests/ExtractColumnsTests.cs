using Iapt.Measures.Algebra;
using Iapt.Measures.Columns.Tests.Generation;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Columns.Tests;

/// <summary>Columns that the caller holds become the same extract as rows; what does not fit is refused.</summary>
public sealed class ExtractColumnsTests
{
    private const int Rows = 500;

    [Test]
    public void Columns_become_the_same_extract_as_rows()
    {
        var dice = new Dice(7);
        Field[] fields = [PathwayID, OrgID_Provider, ReferralRequestReceivedDate, TherapySession_FirstDate, CareContact_Count, PHQ9_FirstScore, PHQ9_LastScore, CompletedTreatment_Flag];
        var builder = new ExtractBuilder(fields);
        var values = fields.ToDictionary(field => field, _ => new List<FieldValue>());
        for (var row = 0; row < Rows; row++)
        {
            builder.BeginRow(row + 1);
            foreach (var field in fields)
            {
                var value = field == PathwayID ? FieldValue.Of($"P{row}") : RandomRows.Value(dice, field);
                values[field].Add(value);
                builder.Set(field, value);
            }

            _ = builder.EndRow();
        }

        var expected = builder.Build();
        var columns = new ExtractColumns(Rows);
        foreach (var field in fields)
        {
            if (field is CodeField code)
            {
                var codes = values[field].Where(value => value.IsPresent).Select(value => value.Code!).Distinct(StringComparer.Ordinal).ToList();
                columns.Add(code, codes, [.. values[field].Select(value => value.IsPresent ? codes.IndexOf(value.Code!) : int.MinValue)]);
            }
            else if (field is DateField)
            {
                columns.Add(field, (int[])[.. values[field].Select(value => value.IsPresent ? (int)value.Number : int.MinValue)]);
            }
            else if (field is CountField)
            {
                columns.Add(field, (short[])[.. values[field].Select(value => value.IsPresent ? (short)value.Number : short.MinValue)]);
            }
            else
            {
                columns.Add(field, (sbyte[])[.. values[field].Select(value => value.IsPresent ? (sbyte)value.Number : sbyte.MinValue)]);
            }
        }

        var found = columns.Build();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Count, Is.EqualTo(expected.Count));
            Assert.That(found.Issues, Is.EqualTo(expected.Issues));
            Assert.That(expected.Issues, Is.Not.Empty);
            Assert.That(
                new MeasureCalculator().Compute(found, ReportingPeriod.Month(2023, 7)).Rows.Select(row => row.Cell),
                Is.EqualTo(new MeasureCalculator { Engine = EngineKind.Rows }.Compute(expected, ReportingPeriod.Month(2023, 7)).Rows.Select(row => row.Cell)));
            for (var row = 0; row < Rows; row++)
            {
                Assert.That(fields.Select(field => found[row][field]), Is.EqualTo(fields.Select(field => expected[row][field])));
            }
        }
    }

    [Test]
    public void Another_length_is_refused() =>
        Assert.That(() => new ExtractColumns(2).Add(PHQ9_FirstScore, (sbyte[])[1]), Throws.ArgumentException.With.Message.Contains("PHQ9_FirstScore has 1 rows and the extract 2"));

    [TestCase(28)]
    [TestCase(-1)]
    public void A_value_outside_the_range_is_refused_without_being_named(int score) => Assert.That(
        () => new ExtractColumns(1).Add(PHQ9_FirstScore, [score]),
        Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("PHQ9_FirstScore lies outside 0 to 27").And.Message.Not.Contains($"{score} "));

    [TestCase(2)]
    [TestCase(-1)]
    public void A_position_outside_the_codes_is_refused(int position) =>
        Assert.That(() => new ExtractColumns(1).Add(EndCode, ["46", "47"], [position]), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_column_twice_and_codes_as_numbers_are_refused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => new ExtractColumns(1).Add(PHQ9_FirstScore, [1]).Add(PHQ9_FirstScore, [1]), Throws.ArgumentException);
            Assert.That(() => new ExtractColumns(1).Add((Field)EndCode, [1]), Throws.ArgumentException);
        }
    }
}
