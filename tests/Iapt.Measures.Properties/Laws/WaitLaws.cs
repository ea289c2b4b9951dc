using FsCheck;
using Iapt.Measures.Algebra;
using Iapt.Measures.Properties.Generation;
using Iapt.Measures.Results;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Properties.Laws;

/// <summary>Waits against the days that the sources print (domain notes, section 6), counted on the course of events and not on rows.</summary>
internal sealed class WaitLaws
{
    private const int Any = int.MaxValue;

    private static readonly (string Id, Func<Course, int?> Days, int From, int To)[] Bands =
    [
        ("M023", Assessed, 0, Any), ("M024", Assessed, 0, 28), ("M025", Assessed, 29, 56), ("M026", Assessed, 57, 90), ("M027", Assessed, 91, Any),
        ("M031", Treated, 0, Any), ("M032", Treated, 0, 28), ("M033", Treated, 29, 56), ("M034", Treated, 57, 90), ("M035", Treated, 91, Any),
        ("M036", Treated, 0, 42), ("M037", Treated, 0, 126),
        ("M184", TreatedAgain, 0, Any), ("M121", TreatedAgain, 0, 28), ("M046", TreatedAgain, 29, Any), ("M122", TreatedAgain, 29, 90), ("M047", TreatedAgain, 91, Any),
        ("M038", Waiting, 0, Any), ("M039", Waiting, 0, 14), ("M040", Waiting, 0, 28), ("M041", Waiting, 0, 42), ("M042", Waiting, 0, 84), ("M043", Waiting, 0, 126),
        ("M044", Waiting, 127, Any), ("M045", Waiting, 91, Any),
        ("M029", WaitingForAssessment, 0, Any), ("M030", WaitingForAssessment, 91, Any),
        ("M019", Inactive, 0, 60), ("M020", Inactive, 61, 90), ("M021", Inactive, 91, 120), ("M022", Inactive, 121, Any),
        ("M076", Finished, 0, Any), ("M052", Finished, 0, 42), ("M054", Finished, 0, 126),
    ];

    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 2000)]
    public Property A_wait_counts_in_the_bands_that_hold_its_days(Course course)
    {
        // What happens after the month is not known at its end.
        var known = course.AsAt(Days.End) is null ? null : course;
        var engine = Ran.EngineAsItStands(Row.ToExtract(known is null ? [] : [known.AsAt(Days.End)!]));
        return Ran.None(
            from band in Bands
            let days = known is null ? null : band.Days(known)
            let expected = days >= band.From && days <= band.To
            let found = known is not null && engine.ContributionOf(0, Ran.LeafOf(band.Id), Days.Month).Truth == Truth.True
            where found != expected
            select $"{band.Id}: {days} days, counted {found}");
    }

    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
    public Property Means_medians_and_extremes_are_those_of_the_sorted_values(Caseload caseload)
    {
        var table = Ran.Table(caseload.Extract, Days.Month);
        var known = caseload.Courses.Where(course => course.Received <= Days.End).ToList();
        var sessions = known.Where(course => Finished(course) is not null).Select(course => course.Sessions.Length).Order().ToList();
        var waits = known.Select(Treated).OfType<int>().Order().ToList();
        var finishedWaits = known.Select(Finished).OfType<int>().Order().ToList();
        (string Id, Quotient? Expected)[] expected =
        [
            ("M141", Mean(sessions)), ("M142", Median(sessions)), ("M143", Of(sessions, values => values[^1])), ("M144", Of(sessions, values => values[0])),
            ("M048", Mean(waits)), ("M049", Median(waits)), ("M050", Mean(finishedWaits)), ("M051", Median(finishedWaits)), ("M089", Quotient.Of(sessions.Sum())),
        ];
        return Ran.None(expected.Where(one => table[one.Id].Value != one.Expected).Select(one => $"{one.Id} is {Ran.Text(table[one.Id])}, expected {one.Expected}"));
    }

    private static Quotient? Mean(List<int> values) => values.Count == 0 ? null : Quotient.Of(values.Sum(), values.Count);

    private static Quotient? Median(List<int> values)
    {
        var middle = values.Skip((values.Count - 1) / 2).Take(values.Count % 2 == 0 ? 2 : 1).ToList();
        return Mean(middle);
    }

    private static Quotient? Of(List<int> values, Func<List<int>, int> which) => values.Count == 0 ? null : Quotient.Of(which(values));

    private static int? Assessed(Course course) => course.Assessed is { } day && InMonth(day) ? day - course.Received : null;

    private static int? Treated(Course course) => course.Sessions is [var first, ..] && InMonth(first) ? first - course.Received : null;

    private static int? TreatedAgain(Course course) => course.Sessions is [var first, var second, ..] && InMonth(second) ? second - first : null;

    private static int? Waiting(Course course) => IsOpen(course) && !course.Sessions.Any(day => day <= Days.End) ? Days.End - course.Received : null;

    private static int? WaitingForAssessment(Course course) => IsOpen(course) && !(course.Assessed <= Days.End) ? Days.End - course.Received : null;

    private static int? Inactive(Course course) => IsOpen(course) && course.Sessions.Any(day => day <= Days.End) ? Days.End - course.Sessions.Last(day => day <= Days.End) : null;

    private static int? Finished(Course course) => course.Discharged is { } day && InMonth(day) && course.Sessions.Length >= 2 ? course.Sessions[0] - course.Received : null;

    private static bool IsOpen(Course course) => !(course.Discharged <= Days.End);

    private static bool InMonth(int day) => day >= Days.Start && day <= Days.End;
}
