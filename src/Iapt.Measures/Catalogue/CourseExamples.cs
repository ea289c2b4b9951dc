using Iapt.Measures.Algebra;
using static Iapt.Measures.Catalogue.ExampleRows;

namespace Iapt.Measures.Catalogue;

/// <summary>The example rows of measures of a group of finished courses: the group's rows with those of what is counted in it.</summary>
internal static class CourseExamples
{
    /// <summary>Shows a count of courses.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="group">The group of courses.</param>
    /// <param name="outcome">What is counted among them.</param>
    internal static MeasureDefinition Shown(this MeasureDefinition measure, CourseGroup group, CourseOutcome outcome) =>
        measure.Shown(group, outcome, Example.Counted, Example.NotCounted);

    /// <summary>Shows a mean or median over courses: what the first row of the outcome gives.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="group">The group of courses.</param>
    /// <param name="outcome">Which of them have a value.</param>
    /// <param name="value">The value of the rows that show the outcome.</param>
    internal static MeasureDefinition Giving(this MeasureDefinition measure, CourseGroup group, CourseOutcome outcome, string value) =>
        measure.Shown(group, outcome, row => Example.Gives(value, row), Example.NotCounted);

    /// <summary>Shows a share of all courses of the group.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="group">The group of courses.</param>
    /// <param name="outcome">What the numerator counts.</param>
    internal static MeasureDefinition ShownOfAll(this MeasureDefinition measure, CourseGroup group, CourseOutcome outcome) =>
        measure.Shown(group, outcome, Example.Counted, Example.Outside);

    /// <summary>Shows a share of the courses of the group that were not known to begin below caseness.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="group">The group of courses.</param>
    /// <param name="outcome">What the numerator counts.</param>
    internal static MeasureDefinition ShownOfThoseAtStake(this MeasureDefinition measure, CourseGroup group, CourseOutcome outcome)
    {
        var below = CourseOutcome.NotAtCaseness.Shown[0];
        return measure.ShownOfAll(group, outcome)
            .With([.. group.Members.Select(member => Example.Outside(FinishedInMay, member, below))])
            .With([.. Elsewhere(group).Select(row => Example.Outside(row, below))]);
    }

    private static MeasureDefinition Shown(this MeasureDefinition measure, CourseGroup group, CourseOutcome outcome, Row counted, Row elsewhere) => measure
        .With([.. group.Members.SelectMany(member => outcome.Shown.Select(shown => counted(FinishedInMay, member, shown)))])
        .With([.. outcome.NotShown.Select(row => Example.NotCounted(FinishedInMay, group.Members[0], row))])
        .With([.. Elsewhere(group).Select(row => elsewhere(row, outcome.Shown[0]))])
        .With([.. group.Open.Select(open => Example.Unknown(FinishedInMay, open, outcome.Shown[0]))])
        .With([.. outcome.Open.Select(open => Example.Unknown(FinishedInMay, group.Members[0], open))])
        .Unknown(PerhapsFinishedInMay, group.Members[0], outcome.Shown[0]);

    // Finished and not of the group, of the group and not finished, and finished in another month.
    private static IEnumerable<Cells> Elsewhere(CourseGroup group) =>
    [
        .. group.Others.Select(other => Cells.Of(FinishedInMay, other)),
        Cells.Of(TreatedOnceInMay, group.Members[0]),
        Cells.Of(FinishedOn(DayAfter), group.Members[0]),
    ];

    private delegate Example Row(params ReadOnlySpan<Cells> cells);
}
