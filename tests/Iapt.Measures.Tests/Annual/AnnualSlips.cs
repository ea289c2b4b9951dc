namespace Iapt.Measures.Tests.Annual;

/// <summary>Slips in the annual report that change no result of one row in one month; what only a year or several rows show is tried in <see cref="AnnualYearTests"/>.</summary>
internal static class AnnualSlips
{
    private const string WithinAMonth = "an example is of one month, all of which is within six of its beginning: AnnualYearTests tries the last of September and the first of October";
    private const string IsTheAdsm = "a last GAD-7 score is also ADSM_LastScore unless a specific measure is paired (decisions.md 9), whose last score then is";
    private const string AddsNothing = "0 minutes add nothing to a sum";
    private const string NoDate = "a contact without a date lies within no referral";

    internal static readonly (string Slip, string Reason)[] ChangeNothing =
    [
        ("Count_EndedBeforeTreatment: Equal becomes AtMost", "a count is never negative"),
        ("Answer_DidStaffListen/1: Equal becomes AtMost", "0 is the lowest answer"),
        ("Answer_DidStaffListen/5: Equal becomes AtLeast", "4 is the highest answer"),
        ("Percentage_FinishedCourseTreatment: numerator and denominator exchanged", "outside a breakdown both are the whole: AnnualYearTests tries groups"),
        .. ((string[])["Count_FinishedTreatmentFirst6Months", "Count_FinishedTreatmentFirst6MonthsFollowUp", "Percentage_FollowUpAppointment"]).SelectMany(id => new[]
        {
            ($"{id}: 182 becomes", WithinAMonth),
            ($"{id}: AtMost becomes Below", WithinAMonth),
            ($"{id}: clause lost: (<= (days period-start ServDischDate) 182)", WithinAMonth),
            ($"{id}: days counted backwards", WithinAMonth),
            ($"{id}: the other end of the period", WithinAMonth),
        }),
        ("Sum_ContactDuration: 0 becomes -1", AddsNothing),
        ("Sum_ContactDuration: Above becomes AtLeast", AddsNothing),
        ("Sum_ContactDuration: clause lost: (> TreatmentContact_Duration 0)", AddsNothing),
        ("TreatmentContact_Duration: 0 becomes -1", AddsNothing),
        ("TreatmentContact_Duration: Above becomes AtLeast", AddsNothing),
        ("TreatmentContact_Duration: clause lost: (> ClinContDurOfCareCont 0)", AddsNothing),
        ("PEQ_Assessment_Date: clause lost: (not (null CareContDate)) of source 2", NoDate),
        ("PEQ_Treatment_Date: clause lost: (not (null CareContDate)) of source 2", NoDate),
        ("SteppedCarePathway/2: clause lost: (not (null HighIntensityTherapy_FirstDate))", "who received low intensity alone is in the group before"),
        ("SteppedCarePathway/3: clause lost: (null LowIntensityTherapy_FirstDate)", "who received both is in the group before"),
        .. ((string[])["Count_FinishedCourseTreatmentByInitialCasenessStatus", "Mean_Start.PHQ9", "SD_Start.PHQ9", "Mean_End.PHQ9", "SD_End.PHQ9"])
            .Select(id => ($"effect-size.{id}: clause lost: (not (null GAD_LastScore))", IsTheAdsm)),
    ];
}
