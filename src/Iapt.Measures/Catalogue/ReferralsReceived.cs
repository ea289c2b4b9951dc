using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>Referrals received in the period, by source.</summary>
public static class ReferralsReceived
{
    /// <summary>Count_ReferralsReceived</summary>
    public static MeasureDefinition M001 { get; } = Count("M001", "Count_ReferralsReceived", Received)
        .Quarterly()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_SelfReferrals</summary>
    public static MeasureDefinition M002 { get; } = Count("M002", "Count_SelfReferrals", Received & SourceOfReferralIAPT.In("B1"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_GPReferrals</summary>
    public static MeasureDefinition M003 { get; } = Count("M003", "Count_GPReferrals", Received & SourceOfReferralIAPT.In("A1"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_HealthVisitorReferrals</summary>
    public static MeasureDefinition M004 { get; } = Count("M004", "Count_HealthVisitorReferrals", Received & SourceOfReferralIAPT.In("A2"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_OtherPrimaryCareReferrals</summary>
    public static MeasureDefinition M005 { get; } = Count("M005", "Count_OtherPrimaryCareReferrals", Received & SourceOfReferralIAPT.In("A3"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_CarerReferrals</summary>
    public static MeasureDefinition M006 { get; } = Count("M006", "Count_CarerReferrals", Received & SourceOfReferralIAPT.In("B2"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_LAReferrals</summary>
    public static MeasureDefinition M007 { get; } = Count("M007", "Count_LAReferrals", Received & SourceOfReferralIAPT.In("C1", "C2", "C3"))
        .Reading(
            says: "SourceOfReferralIAPT = C1 or C2 or ..., as if 'or' joined values.",
            compute: "The source is one of the listed codes.",
            because: "An equality cannot be joined to bare values; a list is the only meaning.")
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EmployerReferrals</summary>
    public static MeasureDefinition M008 { get; } = Count("M008", "Count_EmployerReferrals", Received & SourceOfReferralIAPT.In("D1", "D2"))
        .Reading(
            says: "SourceOfReferralIAPT = D1 or D2, as if 'or' joined values.",
            compute: "The source is one of the listed codes.",
            because: "An equality cannot be joined to bare values; a list is the only meaning.")
        .From(MonthlyMetadata.V21);

    /// <summary>Count_JusticeSystemReferrals</summary>
    public static MeasureDefinition M009 { get; } = Count("M009", "Count_JusticeSystemReferrals", Received & SourceOfReferralIAPT.In("E1", "E2", "E3", "E4", "E5", "E6"))
        .Reading(
            says: "SourceOfReferralIAPT = E1 or E2 or ..., as if 'or' joined values.",
            compute: "The source is one of the listed codes.",
            because: "An equality cannot be joined to bare values; a list is the only meaning.")
        .From(MonthlyMetadata.V21);

    /// <summary>Count_ChildHealthReferrals</summary>
    public static MeasureDefinition M010 { get; } = Count("M010", "Count_ChildHealthReferrals", Received & SourceOfReferralIAPT.In("F1", "F2", "F3"))
        .Reading(
            says: "SourceOfReferralIAPT = F1 or F2 or ..., as if 'or' joined values.",
            compute: "The source is one of the listed codes.",
            because: "An equality cannot be joined to bare values; a list is the only meaning.")
        .From(MonthlyMetadata.V21);

    /// <summary>Count_IndependentVoluntaryReferrals</summary>
    public static MeasureDefinition M011 { get; } = Count("M011", "Count_IndependentVoluntaryReferrals", Received & SourceOfReferralIAPT.In("G1", "G2", "G3", "G4"))
        .Reading(
            says: "SourceOfReferralIAPT = G1 or G2 or ..., as if 'or' joined values.",
            compute: "The source is one of the listed codes.",
            because: "An equality cannot be joined to bare values; a list is the only meaning.")
        .From(MonthlyMetadata.V21);

    /// <summary>Count_SecondaryCareReferrals</summary>
    public static MeasureDefinition M012 { get; } = Count("M012", "Count_SecondaryCareReferrals", Received & SourceOfReferralIAPT.In("H1", "H2"))
        .Reading(
            says: "SourceOfReferralIAPT = H1 or H2, as if 'or' joined values.",
            compute: "The source is one of the listed codes.",
            because: "An equality cannot be joined to bare values; a list is the only meaning.")
        .From(MonthlyMetadata.V21);

    /// <summary>Count_OtherMHReferrals</summary>
    public static MeasureDefinition M013 { get; } = Count("M013", "Count_OtherMHReferrals", Received & SourceOfReferralIAPT.In("I1", "I2"))
        .Reading(
            says: "SourceOfReferralIAPT = I1 or I2, as if 'or' joined values.",
            compute: "The source is one of the listed codes.",
            because: "An equality cannot be joined to bare values; a list is the only meaning.")
        .From(MonthlyMetadata.V21);

    /// <summary>Count_InternalReferrals</summary>
    public static MeasureDefinition M014 { get; } = Count("M014", "Count_InternalReferrals", Received & SourceOfReferralIAPT.In("P1"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_OtherReferrals</summary>
    public static MeasureDefinition M017 { get; } = Count("M017", "Count_OtherReferrals", Received & SourceOfReferralIAPT.In("M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8"))
        .Reading(
            says: "SourceOfReferralIAPT = M1 or M2 or ..., as if 'or' joined values.",
            compute: "The source is one of the listed codes.",
            because: "An equality cannot be joined to bare values; a list is the only meaning.")
        .From(MonthlyMetadata.V21);

    /// <summary>Count_NHSTalkingTherapiesReferrals</summary>
    public static MeasureDefinition M018 { get; } = Count("M018", "Count_NHSTalkingTherapiesReferrals", Received & SourceOfReferralIAPT.In("N1", "N2", "N4"))
        .Reading(
            says: "SourceOfReferralIAPT = N1 or N2 or N4; N3 of the national list is absent and N4 is not in it.",
            compute: "The source is N1, N2 or N4, as printed.",
            because: "decisions.md 23; what N3 and N4 stand for in the figures is not published.")
        .From(MonthlyMetadata.V21);

    /// <summary>Count_MHDropInReferrals</summary>
    public static MeasureDefinition M287 { get; } = Count("M287", "Count_MHDropInReferrals", Received & SourceOfReferralIAPT.In("Q1"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_MaternityServiceReferrals</summary>
    public static MeasureDefinition M345 { get; } = Count("M345", "Count_MaternityServiceReferrals", Received & SourceOfReferralIAPT.In("A4"))
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "referrals-received",
        [
            M001, M002, M003, M004, M005, M006, M007, M008,
            M009, M010, M011, M012, M013, M014, M017, M018,
            M287, M345,
        ]);
}
