using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Generation;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Engines.Tests;

/// <summary>The annual fields over a year of raw tables: the engines and the rendered SQL agree on every field, and both with SQL that was written by hand.</summary>
[TestFixture]
public sealed class AnnualSqlTests
{
    private const int Pathways = 1_800;

    private static readonly ReportingPeriod[] Years = [ReportingPeriod.FinancialYear(2023), ReportingPeriod.FinancialYear(2024)];
    private static readonly DefinitionSet Set = DefinitionSets.Annual2025;

    // The referrals end from the second half of one year to the first quarter of the next.
    [Test]
    public void TheFieldsAreThoseOfTheHandWrittenSql()
    {
        var data = Data(Pathways);
        var measures = AnnualSql.Of.Keys.Select(id => Set[id]).ToList();
        var cells = new MeasureCalculator(Set, InstrumentTable.Default).Compute(data.ToExtract(), Years, [GroupLevel.England], measures);
        var found = new HashSet<string>(StringComparer.Ordinal);
        using var tables = RawTables.Load(data, new DuckDbTables(optimise: true));
        Assert.Multiple(() =>
        {
            foreach (var year in Years)
            {
                foreach (var view in AnnualSql.Views)
                {
                    tables.Execute($"CREATE OR REPLACE TEMP TABLE {HandWrittenRawSqlTests.Filled(view, year)}");
                }

                foreach (var measure in measures)
                {
                    var hand = tables.Query(HandWrittenRawSqlTests.Filled(AnnualSql.Of[measure.Id], year)).Single();
                    var expected = (Number(hand[0]), Number(hand[1]), hand[1] is null) switch
                    {
                        ({ } count, _, true) => Quotient.Of(count),
                        ({ } above, { } below, _) when below > 0 => Quotient.Of(above * (measure.Expression is Ratio { IsPercentage: true } ? 100 : 1), below),
                        _ => (Quotient?)null,
                    };
                    var value = cells[measure.Id, year].Value;
                    if (measure.Expression is Aggregate { Kind: AggregateKind.StandardDeviation } && expected is { } variance)
                    {
                        Assert.That(value!.Value.Round(9), Is.EqualTo(SquareRoot.Of(variance).Round(9)), $"{measure.Id} {year}");
                    }
                    else
                    {
                        Assert.That(value, Is.EqualTo(expected), $"{measure.Id} {year}");
                    }

                    if (expected is { Numerator.IsZero: false })
                    {
                        found.Add(measure.Id);
                    }
                }
            }
        });
        Assert.That(AnnualSql.Of.Keys.Except(found, StringComparer.Ordinal), Is.Empty, "above 0");
    }

    // Every family of the report, and every shape of field, has one that was written by hand.
    [Test]
    public void EveryFamilyHasAFieldThatWasWrittenByHand()
    {
        var lacking = Set.Families.Where(family => !family.Measures.Any(measure => AnnualSql.Of.ContainsKey(measure.Id))).Select(family => family.Name);
        Assert.That(lacking, Is.Empty);
    }

    [Test]
    public void EveryFieldIsTheSameByRowsByColumnsAndByRenderedSql()
    {
        var monthly = DefinitionSets.V21.Measures.Select(measure => CanonicalText.Of(measure.Expression)).ToHashSet(StringComparer.Ordinal);
        var own = Set.Measures.Where(measure => !monthly.Contains(CanonicalText.Of(measure.Expression))).ToList();
        var data = Data(Pathways / 4) with { Periods = [Years[0]] };
        Assert.That(RawTables.Differences(data, own, optimise: true, set: Set), Is.Empty);
    }

    // Minutes and questionnaires by the number of the row: what is drawn for other tests stays as it is.
    private static RandomDataSet Data(int pathways)
    {
        var data = RandomDataSets.Of(11, pathways, hasMonths: true, untidy: false);
        string[] questions = ["747901000000107", "747911000000109"];
        return data with
        {
            Tables =
            [
                .. data.Tables.Select(table => table.Name switch
                {
                    Ids201.Table => With(table, Ids201.ClinContDurOfCareCont, (row, text) => row % 5 == 0 ? null : (row % 7 * 10).ToString(CultureInfo.InvariantCulture)),
                    Ids606.Table => With(
                        With(table, Ids606.PersScore, (row, text) => row % 3 == 0 ? (row % 5).ToString(CultureInfo.InvariantCulture) : text),
                        Ids606.CodedAssToolType,
                        (row, text) => row % 3 == 0 ? questions[row % 2] : text),
                    _ => table,
                }),
            ],
        };
    }

    private static RandomTable With(RandomTable table, Field field, Func<int, string?, string?> text)
    {
        var column = table.Fields.ToList().IndexOf(field);
        return table with
        {
            Rows = [.. table.Rows.Select((row, place) =>
            {
                var changed = (string?[])row.Clone();
                changed[column] = text(place, row[column]);
                return changed;
            })],
        };
    }

    private static long? Number(object? value) => value switch
    {
        null => null,
        System.Numerics.BigInteger big => (long)big,
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };
}
