using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.Ids902;
using static Iapt.Measures.Derivations.CareRows;

namespace Iapt.Measures.Derivations;

/// <summary>Activities and contacts that show what is known of the staff of them.</summary>
internal static class StaffExamples
{
    private const string Day = "2024-05-15";
    private const string Before = "2024-05-14";
    private const string After = "2024-05-16";

    private static readonly string[] Levels = ["10", "11", "12", "13", "14", "15", "16", "17", "30", "31"];

    private static readonly ChildRow Qualified = Awarded("10", Before);
    private static readonly ChildRow Neither = Awarded("20", Before);

    internal static IEnumerable<Example> OfRecorded { get; } = [OfOne(true, Neither), OfOne(false)];

    internal static IEnumerable<Example> OfQualified { get; } =
    [
        .. Levels.Select(level => OfOne(true, Awarded(level, Before))),
        OfOne(true, Awarded("10", Day)),
        OfOne(true, Neither, Qualified),
        OfOne(false, Awarded("10", After)),
        OfOne(false, Neither),
        OfOne(false, Planned("10", Before)),
        OfOne(false),
    ];

    internal static IEnumerable<Example> OfPlanned { get; } =
    [
        .. Levels.Select(level => OfOne(true, Planned(level, After))),
        OfOne(true, Planned("10", Before)),
        OfOne(false, Planned("20", After)),
        OfOne(false, Qualified),
        OfOne(false),
    ];

    internal static IEnumerable<Example> OfPlannedByContact { get; } =
    [
        .. Levels.Select(level => OfOne(true, Planned(level, Before))),
        OfOne(true, Planned("10", Day)),
        OfOne(false, Planned("10", After)),
        OfOne(false, Planned("20", Before)),
        OfOne(false, Qualified),
        OfOne(false),
    ];

    internal static IEnumerable<Example> ByQualified { get; } = [OfAll(true, By(Qualified)), OfAll(true, By(), By(Qualified)), OfAll(false, By(Neither)), OfAll(false, By()), OfAll(false)];

    internal static IEnumerable<Example> ByPlanned { get; } =
    [
        OfAll(true, By(Planned("10", After))),
        OfAll(true, By(Planned("10", After)), By(Qualified)),
        OfAll(false, By(Planned("10", After), Qualified)),
        OfAll(false, By(Qualified)),
        OfAll(false, By(Neither)),
        OfAll(false),
    ];

    internal static IEnumerable<Example> ByNeither { get; } =
    [
        OfAll(true, By(Neither)),
        OfAll(true, By(Planned("10", After))),
        OfAll(true, By(Qualified), By(Neither)),
        OfAll(false, By(Planned("10", Day))),
        OfAll(false, By(Qualified)),
        OfAll(false, By()),
        OfAll(false),
    ];

    internal static IEnumerable<Example> ByUnrecorded { get; } = [OfAll(true, By()), OfAll(true, By(Qualified), By()), OfAll(false, By(Qualified)), OfAll(false)];

    private static ChildRow Awarded(string level, string date) => Record(QualAttainLevelIAPT.Being(level), QualAwardedDate.Being(date));

    private static ChildRow Planned(string level, string date) => Record(QualAttainLevelIAPT.Being(level), QualPlannedCompletionDate.Being(date));

    private static ChildRow Record(params ReadOnlySpan<Cells> cells) => ChildRow.Of(Tables.StaffQualification, cells);

    // An activity, and what is recorded of its member of staff.
    private static ChildRow By(params ReadOnlySpan<ChildRow> records) => Therapy.With(records);

    private static Example OfOne(bool holds, params ReadOnlySpan<ChildRow> records) => OfAll(holds, By(records));

    private static Example OfAll(bool holds, params ReadOnlySpan<ChildRow> activities) => Is(holds, Closed).With(Contact(Day).With(activities));
}
