using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Generation;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using NodaTime.Text;

namespace Iapt.Measures.Engines.Tests;

/// <summary>The figures of raw tables agree with SQL that was written by hand; that the rendered SQL gives the same as the engines is shown for every measure elsewhere.</summary>
[TestFixture]
public sealed class HandWrittenRawSqlTests
{
    private const int Pathways = 1_200;

    private static readonly ReportingPeriod[] Months = [ReportingPeriod.Month(2024, 3), ReportingPeriod.Month(2024, 5)];

    [Test]
    public void OfRawTables()
    {
        var data = RandomDataSets.Of(11, Pathways, hasMonths: true, untidy: false);
        var measures = HandWrittenRawSql.Of.Keys.Select(id => DefinitionSets.V21[id]).ToList();
        var rows = new MeasureCalculator().Compute(data.ToExtract(), Months, [GroupLevel.England], measures);
        using var tables = RawTables.Load(data, optimise: true);
        var found = new HashSet<string>(StringComparer.Ordinal);
        Assert.Multiple(() =>
        {
            foreach (var month in Months)
            {
                foreach (var view in HandWrittenRawSql.Views)
                {
                    tables.Execute($"CREATE OR REPLACE TEMP TABLE {Filled(view, month)}");
                }

                foreach (var measure in measures)
                {
                    var hand = tables.Query(Filled(HandWrittenRawSql.Of[measure.Id], month)).Single();
                    var cell = rows[measure.Id, month, GroupLevel.England, "all"];
                    var factor = measure.Expression is Ratio { IsPercentage: true } ? 100 : 1;
                    var expected = (hand[1] is null, Number(hand[0])) switch
                    {
                        (true, { } count) => Quotient.Of(count),
                        (false, { } total) when Number(hand[1]) > 0 => Quotient.Of(total * factor, Number(hand[1])!.Value),
                        _ => (Quotient?)null,
                    };
                    Assert.That(cell.Value, Is.EqualTo(expected), $"{measure.Id} {month}");
                    if (expected is { Numerator.IsZero: false })
                    {
                        found.Add(measure.Id);
                    }
                }
            }

            Assert.That(HandWrittenRawSql.Of.Keys.Except(found, StringComparer.Ordinal), Is.Empty, "above 0");
        });
    }

    private static long? Number(object? value) => value switch
    {
        null => null,
        System.Numerics.BigInteger big => (long)big,
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    private static string Filled(string sql, ReportingPeriod period) => sql
        .Replace(":month", (ReportingPeriod.Number(period.LastMonth) - ReportingPeriod.NumberOfId(0)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace(":start", $"DATE '{LocalDatePattern.Iso.Format(period.Start)}'", StringComparison.Ordinal)
        .Replace(":end", $"DATE '{LocalDatePattern.Iso.Format(period.End)}'", StringComparison.Ordinal);
}
