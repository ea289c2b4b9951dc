using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>Referrals received in the period, by source.</summary>
public static class ReferralsReceived
{
    /// <summary>Count_ReferralsReceived</summary>
    public static MeasureDefinition M001 { get; } = Count("M001", "Count_ReferralsReceived", Received)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Counted(ReceivedOn(FirstDay))
        .Counted(ReceivedOn(LastDay))
        .NotCounted(ReceivedOn(DayBefore))
        .NotCounted(ReceivedOn(DayAfter))
        .NotCounted(ReceivedOn(LastDay), UsePathway_Flag.Being("False"))
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_SelfReferrals</summary>
    public static MeasureDefinition M002 { get; } = Count("M002", "Count_SelfReferrals", Received & SourceOfReferralIAPT.In("B1"))
        .ShownBySource(counted: ["B1"], notCounted: ["B2", "A1"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_GPReferrals</summary>
    public static MeasureDefinition M003 { get; } = Count("M003", "Count_GPReferrals", Received & SourceOfReferralIAPT.In("A1"))
        .ShownBySource(counted: ["A1"], notCounted: ["A2", "B1"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_HealthVisitorReferrals</summary>
    public static MeasureDefinition M004 { get; } = Count("M004", "Count_HealthVisitorReferrals", Received & SourceOfReferralIAPT.In("A2"))
        .ShownBySource(counted: ["A2"], notCounted: ["A1", "A3"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_OtherPrimaryCareReferrals</summary>
    public static MeasureDefinition M005 { get; } = Count("M005", "Count_OtherPrimaryCareReferrals", Received & SourceOfReferralIAPT.In("A3"))
        .ShownBySource(counted: ["A3"], notCounted: ["A2", "A4"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_CarerReferrals</summary>
    public static MeasureDefinition M006 { get; } = Count("M006", "Count_CarerReferrals", Received & SourceOfReferralIAPT.In("B2"))
        .ShownBySource(counted: ["B2"], notCounted: ["B1"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_LAReferrals</summary>
    public static MeasureDefinition M007 { get; } = Count("M007", "Count_LAReferrals", Received & SourceOfReferralIAPT.In("C1", "C2", "C3"))
        .Reading(Readings.CodesJoinedByOr("SourceOfReferralIAPT = C1 or C2 or ..."))
        .ShownBySource(counted: ["C1", "C2", "C3"], notCounted: ["B2", "D1"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EmployerReferrals</summary>
    public static MeasureDefinition M008 { get; } = Count("M008", "Count_EmployerReferrals", Received & SourceOfReferralIAPT.In("D1", "D2"))
        .Reading(Readings.CodesJoinedByOr("SourceOfReferralIAPT = D1 or D2"))
        .ShownBySource(counted: ["D1", "D2"], notCounted: ["C3", "E1"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_JusticeSystemReferrals</summary>
    public static MeasureDefinition M009 { get; } = Count("M009", "Count_JusticeSystemReferrals", Received & SourceOfReferralIAPT.In("E1", "E2", "E3", "E4", "E5", "E6"))
        .Reading(Readings.CodesJoinedByOr("SourceOfReferralIAPT = E1 or E2 or ..."))
        .ShownBySource(counted: ["E1", "E2", "E3", "E4", "E5", "E6"], notCounted: ["D2", "F1"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_ChildHealthReferrals</summary>
    public static MeasureDefinition M010 { get; } = Count("M010", "Count_ChildHealthReferrals", Received & SourceOfReferralIAPT.In("F1", "F2", "F3"))
        .Reading(Readings.CodesJoinedByOr("SourceOfReferralIAPT = F1 or F2 or ..."))
        .ShownBySource(counted: ["F1", "F2", "F3"], notCounted: ["E6", "G1"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_IndependentVoluntaryReferrals</summary>
    public static MeasureDefinition M011 { get; } = Count("M011", "Count_IndependentVoluntaryReferrals", Received & SourceOfReferralIAPT.In("G1", "G2", "G3", "G4"))
        .Reading(Readings.CodesJoinedByOr("SourceOfReferralIAPT = G1 or G2 or ..."))
        .ShownBySource(counted: ["G1", "G2", "G3", "G4"], notCounted: ["F3", "H1"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_SecondaryCareReferrals</summary>
    public static MeasureDefinition M012 { get; } = Count("M012", "Count_SecondaryCareReferrals", Received & SourceOfReferralIAPT.In("H1", "H2"))
        .Reading(Readings.CodesJoinedByOr("SourceOfReferralIAPT = H1 or H2"))
        .ShownBySource(counted: ["H1", "H2"], notCounted: ["G4", "I1"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_OtherMHReferrals</summary>
    public static MeasureDefinition M013 { get; } = Count("M013", "Count_OtherMHReferrals", Received & SourceOfReferralIAPT.In("I1", "I2"))
        .Reading(Readings.CodesJoinedByOr("SourceOfReferralIAPT = I1 or I2"))
        .ShownBySource(counted: ["I1", "I2"], notCounted: ["H2", "M1"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_InternalReferrals</summary>
    public static MeasureDefinition M014 { get; } = Count("M014", "Count_InternalReferrals", Received & SourceOfReferralIAPT.In("P1"))
        .ShownBySource(counted: ["P1"], notCounted: ["N1", "Q1"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_OtherReferrals</summary>
    public static MeasureDefinition M017 { get; } = Count("M017", "Count_OtherReferrals", Received & SourceOfReferralIAPT.In("M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8"))
        .Reading(Readings.CodesJoinedByOr("SourceOfReferralIAPT = M1 or M2 or ..."))
        .ShownBySource(counted: ["M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8"], notCounted: ["I2", "N1"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_NHSTalkingTherapiesReferrals</summary>
    public static MeasureDefinition M018 { get; } = Count("M018", "Count_NHSTalkingTherapiesReferrals", Received & SourceOfReferralIAPT.In("N1", "N2", "N4"))
        .Reading(Readings.CodesJoinedByOr("SourceOfReferralIAPT = N1 or N2 or N4"))
        .Reading(
            says: "N3 of the national list is absent and N4 is not in that list.",
            compute: "The source is N1, N2 or N4, as printed.",
            because: "decisions.md 23; what N3 and N4 stand for in the figures is not published.")
        .ShownBySource(counted: ["N1", "N2", "N4"], notCounted: ["N3", "M8"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_NHSTalkingTherapiesReferrals as data set v2.0 constructs it.</summary>
    internal static MeasureDefinition OfV20 { get; } = Count("M018", M018.Name, Received & SourceOfReferralIAPT.In("N1", "N2"))
        .Reading(Readings.CodesJoinedByOr("SourceOfReferralMH = N1 or N2"))
        .ShownBySource(counted: ["N1", "N2"], notCounted: ["N3", "N4"]);

    /// <summary>Count_MHDropInReferrals</summary>
    public static MeasureDefinition M287 { get; } = Count("M287", "Count_MHDropInReferrals", Received & SourceOfReferralIAPT.In("Q1"))
        .ShownBySource(counted: ["Q1"], notCounted: ["P1", "A1"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_MaternityServiceReferrals</summary>
    public static MeasureDefinition M345 { get; } = Count("M345", "Count_MaternityServiceReferrals", Received & SourceOfReferralIAPT.In("A4"))
        .ShownBySource(counted: ["A4"], notCounted: ["A3", "A1"])
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "referrals-received",
        [
            M001, M002, M003, M004, M005, M006, M007, M008,
            M009, M010, M011, M012, M013, M014, M017, M018,
            M287, M345,
        ]);

    private static MeasureDefinition ShownBySource(this MeasureDefinition measure, string[] counted, string[] notCounted) => measure
        .With([.. counted.Select(code => Example.Counted(ReceivedOn(LastDay), SourceOfReferralIAPT.Being(code)))])
        .With([.. notCounted.Select(code => Example.NotCounted(ReceivedOn(LastDay), SourceOfReferralIAPT.Being(code)))])
        .NotCounted(ReceivedOn(DayBefore), SourceOfReferralIAPT.Being(counted[0]))
        .Unknown(ReceivedOn(LastDay), SourceOfReferralIAPT.NotRecorded());
}
