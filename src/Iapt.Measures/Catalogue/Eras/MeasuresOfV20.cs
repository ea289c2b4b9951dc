using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids201;

namespace Iapt.Measures.Catalogue;

/// <summary>
/// The measures whose construction in the metadata of data set v2.0 is another than in that of v2.1, by family: the source of referral N4 came later, employment support had no
/// appointments of its own, and contacts had a medium in the place of a mechanism, with other codes for SMS and instant messages and one for telemedicine.
/// </summary>
internal static class MeasuresOfV20
{
    // The column was renamed and kept the codes of the media that both lists have.
    private static readonly string[] Media = ["01", "02", "03", "04", "05", "06", "08", "98"];

    /// <summary>Each with the name of its family; one that v2.1 does not have stands last in it.</summary>
    internal static IReadOnlyList<(string Family, MeasureDefinition Measure)> All { get; } =
    [
        (ReferralsReceived.Family.Name, ReferralsReceived.OfV20),
        (EmploymentSupportTreatment.Family.Name, EmploymentSupportTreatment.OfV20),
        (TherapyAppointments.Family.Name, TherapyAppointments.M110 with { Interpretations = [OneCode] }),
        (ConsultationMechanisms.Family.Name, Medium(ConsultationMechanisms.By("M1006", ConsultationMechanisms.M1006.Name, "06", "09"))),
        (ConsultationMechanisms.Family.Name, Medium(ConsultationMechanisms.By("M1007", ConsultationMechanisms.M1007.Name, "08", "10"))),
        (ConsultationMechanisms.Family.Name, Medium(ConsultationMechanisms.Unknown(Media, "09"))),
        (ConsultationMechanisms.Family.Name, Medium(ConsultationMechanisms.By("M1003", "Count_TelemedicineAppts", "03", "11"))),
    ];

    private static Interpretation OneCode => new(
        "The code is 304891004; 228557008 came with data set v2.1.",
        "The code is one of the two.",
        "The therapy is one and the same: records of data set v2.0 hold the first code alone, so that the figure is the same.");

    private static MeasureDefinition Medium(MeasureDefinition measure) => measure.Reading(
        says: "ConsMediumUsed.",
        compute: $"{ConsMechanism.Name}, as data set v2.1 calls the column; a file may call it either.",
        because: "The field was renamed; the codes are those of the medium.");
}
