using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.PersonFields;
using static Iapt.Measures.Derivations.ScoreCells;

namespace Iapt.Measures.Catalogue;

/// <summary>Reliable recovery by ethnic group.</summary>
public static class EthnicGroups
{
    /// <summary>Percentage_ReliableRecovery_EthnicGroupWhite</summary>
    public static MeasureDefinition M206 { get; } = ReliableRecovery("M206", "Percentage_ReliableRecovery_EthnicGroupWhite", other: "H", "A", "B", "C");

    /// <summary>Percentage_ReliableRecovery_EthnicGroupAsianOrAsianBritish</summary>
    public static MeasureDefinition M207 { get; } = ReliableRecovery("M207", "Percentage_ReliableRecovery_EthnicGroupAsianOrAsianBritish", other: "A", "H", "J", "K", "L");

    /// <summary>Percentage_ReliableRecovery_EthnicGroupBlackOrBlackBritish</summary>
    public static MeasureDefinition M208 { get; } = ReliableRecovery("M208", "Percentage_ReliableRecovery_EthnicGroupBlackOrBlackBritish", other: "A", "M", "N", "P");

    /// <summary>Percentage_ReliableRecovery_EthnicGroupMixed</summary>
    public static MeasureDefinition M209 { get; } = ReliableRecovery("M209", "Percentage_ReliableRecovery_EthnicGroupMixed", other: "A", "D", "E", "F", "G");

    /// <summary>Percentage_ReliableRecovery_EthnicGroupOther</summary>
    public static MeasureDefinition M210 { get; } = ReliableRecovery("M210", "Percentage_ReliableRecovery_EthnicGroupOther", other: "A", "R", "S");

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "ethnic-groups",
        [
            M206, M207, M208, M209, M210,
        ]);

    private static MeasureDefinition ReliableRecovery(string id, string name, string other, params ReadOnlySpan<string> categories)
    {
        var group = EthnicCategory.In(categories);
        var rate = Percentage(id, name)
            .Of(Finished & ClinicalOutcomes.ReliablyRecovered & group)
            .Over(Count(Finished & group) - Count(Finished & NotCaseness_Flag.IsTrue & group))
            .Reading(Readings.CourseIsFinishedAbove)
            .Reading(Readings.NeitherClassStays);
        foreach (var category in categories)
        {
            rate = rate
                .Counted(FinishedInMay, EthnicCategory.Being(category), Phq9("15", "9"), Gad7("12", "7"))
                .Outside(FinishedInMay, EthnicCategory.Being(category), Phq9("9", "3"), Gad7("7", "3"));
        }

        Cells one = EthnicCategory.Being(categories[0]);
        return rate
            .NotCounted(FinishedInMay, one, Phq9("10", "9"), Gad7("7", "6"))
            .NotCounted(FinishedInMay, one, Phq9("20", "10"), Gad7("12", "7"))
            .NotCounted(FinishedInMay, one, Phq9First("9"))
            .Outside(FinishedInMay, EthnicCategory.Being(other), Phq9("15", "9"), Gad7("12", "7"))
            .Outside(FinishedInMay, EthnicCategory.Being(other), Phq9("9", "3"), Gad7("7", "3"))
            .Outside(TreatedOnceInMay, one, Phq9("15", "9"), Gad7("12", "7"))
            .Outside(FinishedOn(DayAfter), one, Phq9("15", "9"), Gad7("12", "7"))
            .Outside(TreatedOnceInMay, one, Phq9("9", "3"), Gad7("7", "3"))
            .Outside(FinishedOn(DayAfter), one, Phq9("9", "3"), Gad7("7", "3"))
            .Unknown(FinishedInMay, EthnicCategory.NotRecorded(), Phq9("15", "9"), Gad7("12", "7"))
            .From(MonthlyMetadata.V21);
    }
}
