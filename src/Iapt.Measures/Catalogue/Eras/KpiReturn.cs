using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids101Employment;

namespace Iapt.Measures.Catalogue;

/// <summary>
/// The key performance indicators that primary care trusts returned each quarter until 2012-13, as a data set would give them. KPI1, the level of need, is an estimate
/// that the caller supplies; KPI2 was dropped. Those at caseness are the denominator of KPI6. Ends of a referral by reason were no indicator. The letters are provisional: what
/// counts is the meaning (<c>decisions.md</c> 26).
/// </summary>
public static class KpiReturn
{
    private const string Inferred = "The indicator and its letter are as recalled from guidance that could not be read; its rule is that of the data set's measure.";

    private static readonly Citation Release = new("NHS Information Centre, IAPT key performance indicators, Q4 2011-12 final and Q1 2012-13 provisional");

    /// <summary>Referrals received</summary>
    public static MeasureDefinition KPI3a { get; } = As("KPI3a", "Referrals received", ReferralsReceived.M001);

    /// <summary>Waiting more than 28 days</summary>
    public static MeasureDefinition KPI3b { get; } = Count("KPI3b", "Waiting more than 28 days", Open & TherapySession_FirstDate.IsNull & WaitSoFar.AboveDays(28))
        .OnlyQuarterly()
        .Counted(ReceivedOn(DaysBeforeEnd(29)))
        .NotCounted(ReceivedOn(DaysBeforeEnd(28)))
        .NotCounted(ReceivedOn(DaysBeforeEnd(29)), FirstTreatedOn(LastDay))
        .NotCounted(ReceivedOn(DaysBeforeEnd(29)), EndedOn(LastDay))
        .Unknown(ReferralRequestReceivedDate.NotRecorded(), TherapySession_FirstDate.NotRecorded())
        .Provisional(Inferred)
        .From(Release);

    /// <summary>Entered treatment</summary>
    public static MeasureDefinition KPI4 { get; } = As("KPI4", "Entered treatment", AccessingServices.M031);

    /// <summary>Completed treatment</summary>
    public static MeasureDefinition KPI5 { get; } = As("KPI5", "Completed treatment", EndedReferrals.M076);

    /// <summary>Recovery rate</summary>
    public static MeasureDefinition KPI6 { get; } = As("KPI6", "Recovery rate", ClinicalOutcomes.M192);

    /// <summary>Moving to recovery</summary>
    public static MeasureDefinition KPI6a { get; } = As("KPI6a", "Moving to recovery", ClinicalOutcomes.M191);

    /// <summary>Not at caseness at the start</summary>
    public static MeasureDefinition KPI6b { get; } = As("KPI6b", "Not at caseness at the start", ClinicalOutcomes.M179);

    /// <summary>Moved off sick pay and benefits</summary>
    public static MeasureDefinition KPI7 { get; } = Count(
        "KPI7", "Moved off sick pay and benefits", Finished & (SickpayIndicator_First.In("Y") | BenefitReceipt_First.In("Y")) & SickpayIndicator_Last.In("N") & BenefitReceipt_Last.In("N"))
        .OnlyQuarterly()
        .Reading(
            says: "Moved off sick pay and benefits.",
            compute: "Sick pay or a benefit by the first employment status of a finished course, and neither by the last.",
            because: "Whoever still receives one of the two has not moved off them; the return itself was counted by services and left no rule.")
        .Reading(
            says: "The data set asks for each benefit by itself too (ESAInd, UCInd, PIPInd).",
            compute: "BenefitRecInd alone: a benefit of any kind.",
            because: "The single benefits came later than the return, and the one indicator covers them.")
        .Counted(FinishedInMay, Receiving("Y", "N"), NoLonger("N", "N"))
        .Counted(FinishedInMay, Receiving("N", "Y"), NoLonger("N", "N"))
        .Counted(FinishedInMay, SickpayIndicator_First.NotRecorded(), BenefitReceipt_First.Being("Y"), NoLonger("N", "N"))
        .NotCounted(FinishedInMay, Receiving("N", "N"), NoLonger("N", "N"))
        .NotCounted(FinishedInMay, Receiving("Y", "N"), NoLonger("Y", "N"))
        .NotCounted(FinishedInMay, Receiving("Y", "Y"), NoLonger("N", "Y"))
        .NotCounted(TreatedOnceInMay, Receiving("Y", "Y"), NoLonger("N", "N"))
        .NotCounted(FinishedOn(DayAfter), Receiving("Y", "N"), NoLonger("N", "N"))
        .Unknown(FinishedInMay, Receiving("Y", "N"), SickpayIndicator_Last.Being("N"), BenefitReceipt_Last.NotRecorded())
        .Provisional(Inferred)
        .From(Release);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "kpi",
        [
            KPI3a, KPI3b, KPI4, KPI5, KPI6, KPI6a, KPI6b, KPI7,
        ]);

    private static Cells Receiving(string sickPay, string benefit) => Cells.Of(SickpayIndicator_First.Being(sickPay), BenefitReceipt_First.Being(benefit));

    private static Cells NoLonger(string sickPay, string benefit) => Cells.Of(SickpayIndicator_Last.Being(sickPay), BenefitReceipt_Last.Being(benefit));

    // The rule and the rows of the measure that means the same. Its readings are of another document.
    private static MeasureDefinition As(string id, string name, MeasureDefinition measure) =>
        new MeasureDefinition(id, name, measure.Expression)
        {
            Frequency = Frequency.Quarterly,
            Examples = [.. measure.Examples.Where(example => !example.Cells.Any(cell => cell.Field == Validated_PresentingComplaint))],
            IsAlwaysDecided = measure.IsAlwaysDecided,
        }
        .Provisional(Inferred)
        .From(Release);
}
