using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.Ids201;
using static Iapt.Measures.Derivations.CareRows;

namespace Iapt.Measures.Derivations;

/// <summary>Referrals with sessions of high (H) and low (L) intensity, and the stages of them: the footnotes of M347, one after the other.</summary>
internal static class StageExamples
{
    private const string High = Therapies.HighIntensity;
    private const string Low = Therapies.LowIntensity;

    private static readonly ChildRow IsHigh = Activity(Ids101Therapies.CognitiveBehaviourTherapy_Count);
    private static readonly ChildRow IsLow = Activity(Ids101Therapies.GuidedSelfHelp_Book_Count);

    internal static IEnumerable<Example> Of(Take take) => Scenes().Select(scene => scene.Shows(take));

    private static IEnumerable<Scene> Scenes() =>
    [
        // A stage is two sessions or more after each other of one intensity.
        None(),
        None(H("10")),
        None(H("10"), L("12")),
        new(High, "12", null, null, H("12"), H("10")),
        new(Low, "14", null, null, L("12"), L("14"), L("10")),
        new(High, "12", Low, "14", L("16"), L("14"), H("12"), H("10")),
        new(Low, "12", High, "14", H("16"), H("14"), L("12"), L("10")),
        new(High, "12", null, null, H("10"), H("12"), L("14")),

        // One session before the first stage is ignored; with more there is no stage.
        new(High, "12", null, null, L("05"), H("10"), H("12")),
        new(Low, "12", High, "14", H("05"), L("10"), L("12"), H("14"), H("16")),
        None(L("05"), H("06"), L("10"), L("12")),
        None(L("05"), H("06"), L("07"), H("10"), H("12")),

        // Single sessions between the stages are passed over; the second stage may be of the same intensity.
        new(High, "12", High, "16", H("10"), H("12"), L("14"), H("16"), H("18")),
        new(High, "12", High, "18", H("10"), H("12"), L("14"), H("16"), L("17"), H("18"), H("19")),
        new(Low, "12", Low, "16", L("10"), L("12"), H("14"), L("16"), L("18")),

        // A contact of both is of low intensity first; two activities of one intensity are one session.
        new(Low, "12", High, "12", L("10"), Both("12"), H("14")),
        None(Both("12")),
        None(Contact("2024-05-10").With(IsHigh, Activity(Ids101Therapies.Mindfulness_Count))),
        None(Contact("2024-05-10").With(IsLow, Activity(Ids101Therapies.OtherLowIntensity_Count))),

        // A log is of high intensity, on the day of its start.
        new(High, "10", null, null, Log("2024-05-05", "2024-05-20"), H("10")),
        new(High, "12", null, null, Log("2024-05-12", "2024-05-20"), H("10")),
        new(Low, "06", High, "10", L("05"), L("06"), H("12"), Log("2024-05-10", "2024-05-20")),
        new(Low, "06", High, "12", L("05"), L("06"), Log("2024-05-14", "2024-05-20"), H("12")),
        new(High, "08", Low, "10", Log("2024-05-08", "2024-05-20"), Log("2024-05-03", "2024-05-04"), L("12"), L("10")),
        new(Low, "12", High, "14", Log("2024-05-20", "2024-05-21"), L("12"), L("10"), Log("2024-05-14", "2024-05-15")),
        new(Low, "06", null, null, Log(DayBefore, "2024-05-10"), H("03"), L("05"), L("06")),
        .. LogsAtTheEdges.SelectMany(one => Scene.AroundTheLog(one.Referral, one.Log, one.IsWithin)),

        // Sessions of one day follow each other by time; without a time they come last.
        new(Low, "10", High, "10", H("10", "13:00"), H("10", "12:00"), L("10", "11:00"), L("10", "10:00")),
        new(High, "10", Low, "10", L("10", "13:00"), L("10", "12:00"), H("10", "11:00"), H("10", "10:00")),
        new(Low, "10", null, null, L("10", "11:00"), H("10"), L("10", "10:00"), H("10", "09:00")),
        new(High, "10", null, null, H("10", "11:00"), L("10"), H("10", "10:00"), L("10", "09:00")),
        None(L("05"), H("10", "09:00"), L("10", "10:00"), L("12")),
        None(H("05"), L("10", "09:00"), H("10", "10:00"), H("12")),
        new(Low, "12", null, null, L("10", "16:00"), H("14", "10:00"), L("12", "12:00"), H("05", "20:00")),
        new(High, "12", null, null, H("10", "16:00"), L("14", "10:00"), H("12", "12:00"), L("05", "20:00")),

        // What is no treatment, or of a therapy in neither list, is no session.
        None(H("10"), Contact("2024-05-12", AppType.Being("01")).With(IsHigh)),
        None(L("10"), Contact("2024-05-12", AppType.Being("01")).With(IsLow)),
        None(H("10"), Contact("2024-05-12").With(Activity(Ids101Therapies.CounsellingDepression_Count))),
        None(L("10"), Contact("2024-05-12").With(Activity(Ids101Therapies.CollaborativeCare_Count))),
        new(Low, "12", null, null, L("10"), L("12"), H("14"), Contact("2024-05-16", AppType.Being("01")).With(IsHigh)),
        new(High, "12", null, null, H("10"), H("12"), L("14"), Contact("2024-05-16", AppType.Being("01")).With(IsLow)),
    ];

    private static ChildRow H(string day, string time = "") => Contact("2024-05-" + day, CareContTime.Being(time)).With(IsHigh);

    private static ChildRow L(string day, string time = "") => Contact("2024-05-" + day, CareContTime.Being(time)).With(IsLow);

    private static ChildRow Both(string day) => Contact("2024-05-" + day).With(IsHigh, IsLow);

    private static Scene None(params ChildRow[] rows) => new(null, null, null, null, rows);

    /// <summary>A referral with its sessions, and its stages: days of May 2024.</summary>
    private sealed record Scene(string? First, string? Until, string? Second, string? From, params ChildRow[] Rows)
    {
        private Cells Referral { get; init; } = Closed;

        /// <summary>A log that makes a stage of one other session, or does not: of high intensity alone, and after two sessions of low intensity.</summary>
        internal static IEnumerable<Scene> AroundTheLog(Cells referral, ChildRow log, bool isWithin)
        {
            var start = log.Cells[0].Text[^2..];
            var (earlier, later) = string.CompareOrdinal(start, "15") < 0 ? (start, "15") : ("15", start);
            var alone = isWithin ? new Scene(High, later, null, null, H("15"), log) : None(H("15"), log);
            var after = new Scene(Low, "02", isWithin ? High : null, isWithin ? earlier : null, L("02", "10:00"), L("02", "09:00"), H("15"), log);
            return [alone with { Referral = referral }, after with { Referral = referral }];
        }

        internal Example Shows(Take take) => Gives(
            take switch
            {
                Take.FirstStage => First,
                Take.EndOfFirstStage => On(Until),
                Take.SecondStage => Second,
                _ => On(From),
            },
            Referral).With(Rows);

        private static string? On(string? day) => day is null ? null : "2024-05-" + day;
    }
}
