using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Columns.Tests;

/// <summary>A whole score against a threshold with decimals: 2 is not above 2.3, 3 is; and so on both sides and for what is known not to be.</summary>
public sealed class FinerScoreTests
{
    private static readonly Term Score = Widened.To(PHQ9_FirstScore.Value, 2);
    private static readonly Term Threshold = new Threshold(KnownInstruments.MobilityAlone, ThresholdKind.Caseness);
    private static readonly ReportingPeriod June = ReportingPeriod.Month(2023, 6);

    [TestCase(Comparison.AtLeast)]
    [TestCase(Comparison.Above)]
    [TestCase(Comparison.AtMost)]
    [TestCase(Comparison.Below)]
    [TestCase(Comparison.Equal)]
    public void Columns_and_rows_count_the_same_scores(Comparison comparison)
    {
        var builder = new ExtractBuilder([PathwayID, ReferralRequestReceivedDate, PHQ9_FirstScore]);
        for (var score = 0; score <= 27; score++)
        {
            builder.BeginRow(score + 1);
            builder.Set(0, score.ToString(CultureInfo.InvariantCulture));
            builder.Set(1, "2023-06-05");
            builder.Set(2, score.ToString(CultureInfo.InvariantCulture));
            _ = builder.EndRow();
        }

        var extract = builder.Build();
        var rule = new Compare(Score, comparison, Threshold);
        var received = Selected.InThePeriod & ReferralRequestReceivedDate.InPeriod;
        var leaves = Lowering.Of([Define.Count("M001", "is", received & rule), Define.Count("M002", "is_not", received & !rule)]).Leaves;
        var calculator = new MeasureCalculator();
        var columns = calculator.ColumnEngineFor(extract, leaves).Totals([June], [GroupLevel.England])[0][GroupLevel.England][0];
        var rows = calculator.EngineFor(extract, leaves).Totals(June, [GroupLevel.England])[GroupLevel.England][0];
        Assert.That(columns.Select(total => total.Count), Is.EqualTo(rows.Select(total => total.Count)));
        Assert.That(columns.Sum(total => total.Count), Is.EqualTo(28));
    }
}
