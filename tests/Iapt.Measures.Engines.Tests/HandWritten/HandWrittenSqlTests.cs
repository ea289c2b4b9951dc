using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Generation;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using Iapt.Measures.Sql;
using NodaTime.Text;

namespace Iapt.Measures.Engines.Tests;

/// <summary>The rendered SQL and the row engine both agree with SQL that was written by hand.</summary>
[TestFixture]
public sealed class HandWrittenSqlTests
{
    private const int Pathways = 2_000;

    [TestCase("M031")]
    [TestCase("M049")]
    [TestCase("M122")]
    [TestCase("M192")]
    [TestCase("M205")]
    public void OfSnapshots(string id) =>
        Compare(ExtractShape.Snapshots, id, [ReportingPeriod.Month(2024, 3), ReportingPeriod.Month(2024, 5), ReportingPeriod.Quarter(2023, 4), ReportingPeriod.Quarter(2024, 1)]);

    [Test]
    public void OfOneSnapshot() =>
        Compare(ExtractShape.OneSnapshot, "M021", [ReportingPeriod.Month(2024, 3), ReportingPeriod.Quarter(2023, 4), ReportingPeriod.FinancialYear(2023)]);

    private static void Compare(ExtractShape shape, string id, ReportingPeriod[] periods)
    {
        var data = RandomExtracts.Of(shape, Pathways, untidy: false).Sample(1, new Rnd(7, 1), 1).Single() with { Periods = periods };
        var extract = data.ToExtract();
        var calculator = Engines.CalculatorFor(data);
        var measure = DefinitionSets.V21[id];
        var lowered = Lowering.Of([measure]).Measures[0];
        var rows = calculator.Compute(extract, periods, Engines.Levels, [measure]);
        using var tables = new DuckDbTables(optimise: true).Filled(data.Fields, data.Rows, data.Organisations);
        tables.Execute(HandWrittenSql.Referral);
        tables.Execute(HandWrittenSql.Specific);
        var compared = 0L;
        foreach (var period in periods)
        {
            if (extract.HasSnapshots)
            {
                tables.Execute("DROP VIEW IF EXISTS reported; " + Filled(HandWrittenSql.Reported, period, GroupLevel.England));
            }

            var rendered = tables.Run(SqlScript.ForMeasure(measure, DefinitionSets.V21, Engines.TargetFor(data, extract, calculator), period, Engines.Levels));
            foreach (var level in Engines.Levels)
            {
                var byHand = tables.Query(Filled(HandWrittenSql.Of[id], period, level)).ToDictionary(row => (string)row[0]!, row => row, StringComparer.Ordinal);
                foreach (var code in extract.Groups.Codes(level))
                {
                    var hand = byHand.GetValueOrDefault(code) ?? [code, measure.Name.StartsWith("Median", StringComparison.Ordinal) ? null : 0, 0, 0];
                    AssertEqual(hand, rows[id, period, level, code], measure, $"rows: {period} {level} {code}");
                    AssertEqual(hand, rendered.CellOf(lowered, level, code), measure, $"rendered: {period} {level} {code}");
                    compared += Number(hand[1]) ?? 0;
                }
            }
        }

        Assert.That(compared, Is.GreaterThan(100), "figures above 0");
    }

    private static void AssertEqual(object?[] hand, MeasureCell cell, MeasureDefinition measure, string where)
    {
        var kind = measure.Expression is Aggregate aggregate ? aggregate.Kind : (AggregateKind?)null;
        var (value, denominator) = kind switch
        {
            null => (Quotient.Of(cell.Numerator!.Value), cell.Denominator),
            AggregateKind.Median => (cell.Value is { } median ? Quotient.Of(median.Numerator * 2, median.Denominator) : (Quotient?)null, cell.Denominator),
            _ => (cell.Value, null),
        };
        Assert.Multiple(() =>
        {
            Assert.That(value, Is.EqualTo(Number(hand[1]) is { } number ? Quotient.Of(number) : (Quotient?)null), $"{where}: value");
            Assert.That(denominator, Is.EqualTo(kind is null or AggregateKind.Median ? Number(hand[2]) : null), $"{where}: denominator");
            if (hand[3] is { } unknown)
            {
                Assert.That(cell.Unknown, Is.EqualTo(Number(unknown)), $"{where}: unknown");
            }
        });
    }

    private static long? Number(object? value) => value switch
    {
        null => null,
        System.Numerics.BigInteger big => (long)big,
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    /// <summary>A statement for a period and a level.</summary>
    internal static string Filled(string sql, ReportingPeriod period, GroupLevel level)
    {
        var code = level switch
        {
            GroupLevel.England => "'all'",
            GroupLevel.Region => "coalesce(region_code, 'UNKNOWN')",
            GroupLevel.Icb => "coalesce(icb_code, 'UNKNOWN')",
            GroupLevel.SubIcb => "coalesce(OrgIDComm, 'UNKNOWN')",
            _ => "coalesce(OrgID_Provider, 'UNKNOWN')",
        };
        string Id(NodaTime.YearMonth month) => (ReportingPeriod.Number(month) - ReportingPeriod.NumberOfId(0)).ToString(CultureInfo.InvariantCulture);
        return sql
            .Replace(":code", code, StringComparison.Ordinal)
            .Replace(":flag", period.Cadence == Cadence.Quarter ? "UseQuarterReferral_Flag" : "UsePathway_Flag", StringComparison.Ordinal)
            .Replace(":first_month_id", Id(period.FirstMonth), StringComparison.Ordinal)
            .Replace(":last_month_id", Id(period.LastMonth), StringComparison.Ordinal)
            .Replace(":start", $"DATE '{LocalDatePattern.Iso.Format(period.Start)}'", StringComparison.Ordinal)
            .Replace(":end", $"DATE '{LocalDatePattern.Iso.Format(period.End)}'", StringComparison.Ordinal);
    }
}
