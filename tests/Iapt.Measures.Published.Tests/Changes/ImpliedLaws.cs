using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Results;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Published.Tests;

// What a figure implies is what trying every count finds.
public sealed class ImpliedLaws
{
    private const int Tried = 1_500;

    private static Arbitrary<Figure> Figures { get; } = Arb.From(
        from decimals in Gen.Choose(0, 2)
        from units in Gen.OneOf(Gen.Choose(-2_000, 20_000), Gen.Choose(-12_000, 12_000), Gen.Choose(-20, 20))
        from known in Gen.OneOf(Gen.Choose(1, 30), Gen.Choose(1, 1_500))
        select new Figure(new decimal(Math.Abs(units), 0, 0, units < 0, (byte)decimals), known));

    [Law(MaxTest = 200)]
    public Property Numerators_are_those_that_round_so() => Prop.ForAll(Figures, figure => Same(
        Implied.Numerators(figure.Printed, figure.Known), Enumerable.Range(0, (int)figure.Known + 1), part => Quotient.Percentage(part, figure.Known), figure));

    [Law(MaxTest = 200)]
    public Property Denominators_are_those_that_round_so() => Prop.ForAll(Figures, figure => Same(
        Implied.Denominators(figure.Printed, figure.Known), Enumerable.Range((int)figure.Known, Tried), whole => Quotient.Percentage(figure.Known, whole), figure));

    [Law(MaxTest = 200)]
    public Property Earlier_counts_are_those_that_round_so() => Prop.ForAll(Figures, figure => Same(
        Implied.EarlierCounts(figure.Printed, figure.Known), Enumerable.Range(1, Tried), earlier => Quotient.Percentage(figure.Known - earlier, earlier), figure));

    [Law(MaxTest = 200)]
    public Property Later_counts_are_those_that_round_so() => Prop.ForAll(Figures, figure => Same(
        Implied.LaterCounts(figure.Printed, figure.Known), Enumerable.Range(0, Tried), later => Quotient.Percentage(later - figure.Known, figure.Known), figure));

    [Law(MaxTest = 1000)]
    public Property A_figure_is_of_the_numbers_that_round_to_it() => Prop.ForAll(Figures, Gen.Choose(-60, 60).ToArbitrary(), (figure, offset) =>
    {
        // Steps of a tenth of the last place reach both ends and beyond.
        var printed = figure.Printed;
        var near = printed.Value + Quotient.Of(offset, 10 * (long)Math.Pow(10, printed.Decimals));
        return printed.IsOf(near) == (near.Round(printed.Decimals) == printed.Number);
    });

    [Test]
    public void Figures_have_ends_that_belong_to_them_or_not()
    {
        var (rise, fall, none, million) = (new PrintedFigure(7.0m), new PrintedFigure(-7.0m), new PrintedFigure(0.0m), new PrintedFigure(6.1m, 1_000_000));
        Assert.Multiple(() =>
        {
            Assert.That((rise.IncludesLower, rise.IncludesUpper, fall.IncludesLower, fall.IncludesUpper), Is.EqualTo((true, false, false, true)));
            Assert.That((none.IncludesLower, none.IncludesUpper), Is.EqualTo((false, false)));
            Assert.That(rise.Lower, Is.EqualTo(Quotient.Of(695, 100)));
            Assert.That(new PrintedFigure(7m).Lower, Is.EqualTo(Quotient.Of(65, 10)), "7 and 7.0 are not the same figure");
            Assert.That(new PrintedFigure(7m), Is.Not.EqualTo(rise));
            Assert.That(million.Value, Is.EqualTo(Quotient.Of(6_100_000)));
            Assert.That(Implied.Counts(million), Is.EqualTo(new WholeNumbers(6_050_000, 6_149_999)));
            Assert.That(million.ToString(), Is.EqualTo("6.1 times 1000000"));
        });
    }

    [Test]
    public void What_nothing_gives_is_null_and_what_nothing_bounds_has_no_end()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Implied.Numerators(new PrintedFigure(33.4m), 3), Is.Null);
            Assert.That(Implied.EarlierCounts(new PrintedFigure(-150.0m), 3), Is.Null);
            Assert.That(Implied.Denominators(new PrintedFigure(0.0m), 1), Is.EqualTo(new WholeNumbers(2_001, null)));
            Assert.That(Implied.Denominators(new PrintedFigure(0.0m), 1)!.Contains(long.MaxValue), Is.True);
            Assert.That(new WholeNumbers(3, null).And(new WholeNumbers(1, 2)), Is.Null);
            Assert.That(new WholeNumbers(3, null).And(new WholeNumbers(1, 7)), Is.EqualTo(new WholeNumbers(3, 7)));
            Assert.That(new WholeNumbers(148_710, 148_860).ToString(), Is.EqualTo("148,710 to 148,860"));
            Assert.That(() => new WholeNumbers(3, 2), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => Implied.EarlierCounts(new PrintedFigure(1m), 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }

    private static bool Same(WholeNumbers? implied, IEnumerable<int> tried, Func<long, Quotient> exact, Figure figure)
    {
        var counts = tried.Select(count => (long)count).ToList();
        return counts.TrueForAll(count => (implied?.Contains(count) ?? false) == (exact(count).Round(figure.Printed.Decimals) == figure.Number));
    }

    private sealed record Figure(decimal Number, long Known)
    {
        public PrintedFigure Printed => new(Number);
    }
}
