using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Generation;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Engines.Tests;

/// <summary>The figures of raw tables agree with SQL that was written by hand; that the rendered SQL gives the same as the engines is shown for every measure elsewhere.</summary>
[TestFixture]
public sealed class HandWrittenRawSqlTests
{
    private static readonly int[] Sizes = [1_200, 2_500];

    private static readonly ReportingPeriod[] Periods =
        [ReportingPeriod.Month(2024, 3), ReportingPeriod.Month(2024, 5), ReportingPeriod.Quarter(2023, 4), ReportingPeriod.Quarter(2024, 1)];

    // Two sizes: what few courses reach needs the larger one, and staff in training were drawn for the smaller one alone.
    [Test]
    public void OfRawTables()
    {
        var measures = HandWrittenRawSql.Of.Keys.Select(id => DefinitionSets.V21[id]).ToList();
        var found = new HashSet<(string Id, Cadence Cadence)>();
        Assert.Multiple(() =>
        {
            foreach (var pathways in Sizes)
            {
                Compare(RandomDataSets.Of(11, pathways, hasMonths: true, untidy: false), measures, found);
            }
        });
        var reached = found.Select(one => one.Id);
        var ofQuarters = measures.Where(measure => found.Contains((measure.Id, Cadence.Quarter))).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(HandWrittenRawSql.Of.Keys.Except(reached, StringComparer.Ordinal), Is.Empty, "above 0");
            Assert.That(ofQuarters.Count(measure => measure.Frequency == Frequency.Quarterly), Is.AtLeast(2), "quarterly measures above 0 in a quarter");
            Assert.That(ofQuarters.Count(measure => measure.Frequency == Frequency.Monthly), Is.AtLeast(2), "monthly measures above 0 in a quarter");
        });
    }

    private static void Compare(RandomDataSet data, List<MeasureDefinition> measures, HashSet<(string Id, Cadence Cadence)> found)
    {
        var rows = new MeasureCalculator().Compute(data.ToExtract(), Periods, [GroupLevel.England], measures);
        using var tables = RawTables.Load(data, new DuckDbTables(optimise: true));
        foreach (var period in Periods)
        {
            foreach (var view in HandWrittenRawSql.Views)
            {
                tables.Execute($"CREATE OR REPLACE TEMP TABLE {Filled(view, period)}");
            }

            foreach (var measure in measures)
            {
                var hand = tables.Query(Filled(HandWrittenRawSql.Of[measure.Id], period)).Single();
                var cell = rows[measure.Id, period, GroupLevel.England, "all"];
                var factor = measure.Expression is Ratio { IsPercentage: true } ? 100 : 1;
                var expected = (hand[1] is null, Number(hand[0])) switch
                {
                    (true, { } count) => Quotient.Of(count),
                    (false, { } total) when Number(hand[1]) > 0 => Quotient.Of(total * factor, Number(hand[1])!.Value),
                    _ => (Quotient?)null,
                };
                Assert.That(cell.Value, Is.EqualTo(expected), $"{measure.Id} {period}");
                if (expected is { Numerator.IsZero: false })
                {
                    found.Add((measure.Id, period.Cadence));
                }
            }
        }
    }

    private static long? Number(object? value) => value switch
    {
        null => null,
        System.Numerics.BigInteger big => (long)big,
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    private static string Filled(string sql, ReportingPeriod period) => sql
        .Replace(":first_month", Id(period.FirstMonth), StringComparison.Ordinal)
        .Replace(":month", Id(period.LastMonth), StringComparison.Ordinal)
        .Replace(":flag", period.Cadence == Cadence.Quarter ? "UseQuarterReferral_Flag" : "UsePathway_Flag", StringComparison.Ordinal)
        .Replace(":start", $"DATE '{LocalDatePattern.Iso.Format(period.Start)}'", StringComparison.Ordinal)
        .Replace(":end", $"DATE '{LocalDatePattern.Iso.Format(period.End)}'", StringComparison.Ordinal);

    private static string Id(YearMonth month) => (ReportingPeriod.Number(month) - ReportingPeriod.NumberOfId(0)).ToString(CultureInfo.InvariantCulture);
}
