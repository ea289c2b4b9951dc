using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.CourseGroup;
using static Iapt.Measures.Catalogue.CourseOutcome;
using static Iapt.Measures.DataSet.Ids101Contacts;

namespace Iapt.Measures.Catalogue;

/// <summary>Care integrated with that of a long term condition, and the outcomes of finished courses with and without it.</summary>
public static class IntegratedReferrals
{
    /// <summary>Count_FirstIntegratedContact</summary>
    public static MeasureDefinition M271 { get; } = Count("M271", "Count_FirstIntegratedContact", Selected.InThePeriod & IntegratedContact_FirstDate.InPeriod)
        .ShownByDate(IntegratedContact_FirstDate)
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FirstIntegratedTreatment</summary>
    public static MeasureDefinition M272 { get; } = Count("M272", "Count_FirstIntegratedTreatment", Selected.InThePeriod & IntegratedTreatment_FirstDate.InPeriod)
        .ShownByDate(IntegratedTreatment_FirstDate)
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedIntegratedReferrals</summary>
    public static MeasureDefinition M273 { get; } = Count("M273", "Count_FinishedIntegratedReferrals", Any.Among(Integrated))
        .Shown(Integrated, Any)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedIntegratedReferralsCoreOnly</summary>
    public static MeasureDefinition M274 { get; } = Count("M274", "Count_FinishedIntegratedReferralsCoreOnly", Any.Among(CoreOnly))
        .Shown(CoreOnly, Any)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_IntegratedReferralsAtCaseness</summary>
    public static MeasureDefinition M275 { get; } = Count("M275", "Count_IntegratedReferralsAtCaseness", AtCaseness.Among(Integrated))
        .Shown(Integrated, AtCaseness)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_IntegratedReferralsNotAtCaseness</summary>
    public static MeasureDefinition M276 { get; } = Count("M276", "Count_IntegratedReferralsNotAtCaseness", NotAtCaseness.Among(Integrated))
        .Shown(Integrated, NotAtCaseness)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_IntegratedReferralsRecovered</summary>
    public static MeasureDefinition M277 { get; } = Count("M277", "Count_IntegratedReferralsRecovered", Recovered.Among(Integrated))
        .Shown(Integrated, Recovered)
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_IntegratedReferralsRecovered</summary>
    public static MeasureDefinition M278 { get; } = Percentage("M278", "Percentage_IntegratedReferralsRecovered").Of(Recovered.Among(Integrated)).Over(Count(Any.Among(Integrated)) - Count(NotAtCaseness.Among(Integrated)))
        .Reading(EmploymentReadings.NeitherClassStays)
        .ShownOfThoseAtStake(Integrated, Recovered)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_IntegratedReferralsCoreOnlyAtCaseness</summary>
    public static MeasureDefinition M283 { get; } = Count("M283", "Count_IntegratedReferralsCoreOnlyAtCaseness", AtCaseness.Among(CoreOnly))
        .Shown(CoreOnly, AtCaseness)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_IntegratedReferralsCoreOnlyNotAtCaseness</summary>
    public static MeasureDefinition M284 { get; } = Count("M284", "Count_IntegratedReferralsCoreOnlyNotAtCaseness", NotAtCaseness.Among(CoreOnly))
        .Shown(CoreOnly, NotAtCaseness)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_IntegratedReferralsCoreOnlyRecovered</summary>
    public static MeasureDefinition M285 { get; } = Count("M285", "Count_IntegratedReferralsCoreOnlyRecovered", Recovered.Among(CoreOnly))
        .Shown(CoreOnly, Recovered)
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_IntegratedReferralsCoreOnlyRecovered</summary>
    public static MeasureDefinition M286 { get; } = Percentage("M286", "Percentage_IntegratedReferralsCoreOnlyRecovered").Of(Recovered.Among(CoreOnly)).Over(Count(Any.Among(CoreOnly)) - Count(NotAtCaseness.Among(CoreOnly)))
        .Reading(EmploymentReadings.NeitherClassStays)
        .ShownOfThoseAtStake(CoreOnly, Recovered)
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "integrated-care",
        [
            M271, M272, M273, M274, M275, M276, M277, M278,
            M283, M284, M285, M286,
        ]);
}
