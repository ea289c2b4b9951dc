using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Results;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Published.Tests;

// Means, deviations and effect sizes of the tables of courses of therapy, by their definitions over the totals of scores.
public sealed class ScoreTotalsTests
{
    private static readonly Lowering Lowered = Lowering.Of(CoursesOfTherapy.Therapies[0].Measures);

    private static Arbitrary<int[]> Scores { get; } = Gen.Choose(0, 27).ArrayOf().Where(scores => scores.Length > 0).ToArbitrary();

    // The textbook's way round: the mean square distance from the mean, in exact numbers.
    [Law(MaxTest = 500)]
    public Property The_variance_is_the_mean_square_distance_from_the_mean() => Prop.ForAll(Scores, scores =>
    {
        var mean = Quotient.Of(scores.Sum(), scores.Length);
        var distances = scores.Select(score => Quotient.Of(score) - mean).Aggregate(Quotient.Of(0), (sum, distance) => sum + (distance * distance));
        return Total(scores).Variance() == distances / Quotient.Of(scores.Length);
    });

    // One referral deviates by 0, two by half their distance: a sample's divisor would give none and 4.2.
    [TestCase(0, 14)]
    [TestCase(3, 10, 16)]
    [TestCase(3.1, 10, 16, 17)]
    public void The_divisor_is_the_number_of_courses(decimal deviation, params int[] scores) =>
        Assert.That(Figure("start_phq_sd", scores, [], []).Value!.Value.Round(1), Is.EqualTo(deviation));

    // First scores 20 and 14 of England deviate by 3: a group that falls from 17 to 12.5 has an effect of 1.5, whatever its own deviation.
    [Test]
    public void An_effect_size_is_over_the_deviation_of_England()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Figure("effect_phq", [16, 18], [12, 13], [20, 14]).Value!.Value.Round(1), Is.EqualTo(1.5m));
            Assert.That(Figure("effect_phq", [12, 13], [16, 18], [20, 14]).Value!.Value.Round(1), Is.EqualTo(-1.5m));
            Assert.That(Figure("effect_phq", [12], [12], [20, 14]).Value!.Value.Round(1), Is.Zero);
            Assert.That(Figure("effect_phq", [], [], [20, 14]).Status, Is.EqualTo(CellStatus.NotApplicable));
            Assert.That(Figure("effect_phq", [16], [12], [14]).Status, Is.EqualTo(CellStatus.NotApplicable), "a deviation of 0");
            Assert.That(Figure("effect_phq", [16], [12], []).Status, Is.EqualTo(CellStatus.NotApplicable), "no England");
        });
    }

    private static MeasureCell Figure(string column, int[] first, int[] last, int[] england)
    {
        var measure = Lowered.Measures.Single(one => one.Definition.Name == column);
        return CellFormula.Of(measure, Totals(first, last), Totals(england, england));
    }

    private static LeafTotal[] Totals(int[] first, int[] last)
    {
        var totals = Enumerable.Range(0, Lowered.Leaves.Count).Select(_ => new LeafTotal(LeafKind.Count)).ToArray();
        Set("start_phq_mean", first);
        Set("start_phq_sd", first);
        Set("end_phq_mean", last);
        return totals;

        void Set(string column, int[] scores) => totals[Lowered.Measures.Single(measure => measure.Definition.Name == column).Leaves.Single()] = Total(scores);
    }

    private static LeafTotal Total(IEnumerable<int> scores)
    {
        var total = new LeafTotal(LeafKind.Distribution);
        foreach (var score in scores)
        {
            total.AddRow(score);
        }

        return total;
    }
}
