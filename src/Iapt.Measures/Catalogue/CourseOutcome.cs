using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.Derivations.ScoreCells;

namespace Iapt.Measures.Catalogue;

/// <summary>What finished courses of a <see cref="CourseGroup"/> are counted by: an outcome of treatment, or nothing more.</summary>
/// <param name="Where">What must be true; null when there is nothing more.</param>
/// <param name="Shown">What shows it.</param>
/// <param name="NotShown">What does not, of a course that was at caseness.</param>
/// <param name="Open">What leaves it undecided.</param>
internal sealed record CourseOutcome(Predicate? Where, ImmutableArray<Cells> Shown, ImmutableArray<Cells> NotShown, ImmutableArray<Cells> Open)
{
    private static readonly Cells PerhapsRecovered = Cells.Of(Phq9("15", "6"), ClinicalOutcomes.Fatigue);
    private static readonly Cells PerhapsChanged = Cells.Of(Phq9("9", "9"), ClinicalOutcomes.Fatigue);

    internal static CourseOutcome Any { get; } = new(null, [Cells.Of()], [], []);

    internal static CourseOutcome AtCaseness { get; } = new(
        Ids101.Caseness_Flag.IsTrue,
        [Cells.Of(Phq9("10", "4"), Gad7("7", "3"))],
        [Cells.Of(Phq9("9", "4"), Gad7("7", "3"))],
        [PerhapsChanged]);

    internal static CourseOutcome NotAtCaseness { get; } = new(
        Ids101.NotCaseness_Flag.IsTrue,
        [Cells.Of(Phq9("9", "4"), Gad7("7", "3"))],
        [Cells.Of(Phq9("10", "4"), Gad7("7", "3"))],
        [PerhapsChanged]);

    internal static CourseOutcome Recovered { get; } = new(
        Ids101.Recovery_Flag.IsTrue,
        [Cells.Of(Phq9("15", "9"), Gad7("12", "7"))],
        [Cells.Of(Phq9("15", "10"), Gad7("12", "7"))],
        [PerhapsRecovered]);

    internal static CourseOutcome Improved { get; } = new(
        Ids101.ReliableImprovement_Flag.IsTrue,
        [Cells.Of(Phq9("15", "9"), Gad7("12", "12"))],
        [Cells.Of(Phq9("15", "10"), Gad7("12", "9"))],
        [PerhapsChanged]);

    internal static CourseOutcome Unchanged { get; } = new(
        Ids101.NoChange_Flag.IsTrue,
        [Cells.Of(Phq9("15", "10"), Gad7("12", "9"))],
        [Cells.Of(Phq9("15", "9"), Gad7("12", "12"))],
        [PerhapsChanged]);

    internal static CourseOutcome Deteriorated { get; } = new(
        Ids101.ReliableDeterioration_Flag.IsTrue,
        [Cells.Of(Phq9("9", "15"), Gad7("12", "12"))],
        [Cells.Of(Phq9("10", "15"), Gad7("9", "12"))],
        [PerhapsChanged]);

    /// <summary>Neither is enough alone: recovered by one point, improved and still at caseness.</summary>
    internal static CourseOutcome ReliablyRecovered { get; } = new(
        ClinicalOutcomes.ReliablyRecovered,
        [Cells.Of(Phq9("15", "9"), Gad7("12", "7"))],
        [Cells.Of(Phq9("10", "9"), Gad7("7", "6")), Cells.Of(Phq9("20", "10"), Gad7("12", "7"))],
        [PerhapsRecovered]);

    /// <summary>The courses of a group that show it.</summary>
    /// <param name="group">The group.</param>
    internal Predicate Among(CourseGroup group) => Among(group.Where);

    /// <summary>The referrals that show it, among some.</summary>
    /// <param name="some">Which referrals.</param>
    internal Predicate Among(Predicate some) => Where is { } where ? some & where : some;
}
