using Iapt.Measures.Instruments;

namespace Iapt.Measures.Codes;

/// <summary>
/// Which problem descriptor takes which anxiety disorder specific measure: for data set v2.1 by the constructions of M196 to M205. Every other descriptor, and none
/// at all, takes the GAD-7.
/// </summary>
public static class AdsmComplaints
{
    /// <summary>The ten descriptors of data set v2.1, in the order of the constructions.</summary>
    public static IReadOnlyList<AdsmComplaint> V21 { get; } =
    [
        .. Six(KnownInstruments.Pcl5),
        new("83482000", true, KnownInstruments.Biq),
        new("G933", false, KnownInstruments.Cfq),
        new("K58", false, KnownInstruments.IbsSss),
        new("723916001", true, KnownInstruments.Phq15),
    ];

    /// <summary>The six descriptors of data set v2.0, September 2020 to March 2022.</summary>
    public static IReadOnlyList<AdsmComplaint> V20 { get; } = Six(KnownInstruments.Pcl5);

    /// <summary>The same six before, with the IES-R for post-traumatic stress, which v2.0 replaced by the PCL-5.</summary>
    public static IReadOnlyList<AdsmComplaint> V1 { get; } = Six(KnownInstruments.IesR);

    private static AdsmComplaint[] Six(Instrument trauma) =>
    [
        new("F400", false, KnownInstruments.MobilityAlone),
        new("F401", false, KnownInstruments.Spin),
        new("F410", false, KnownInstruments.Pdss),
        new("F42", false, KnownInstruments.Oci),
        new("F431", false, trauma),
        new("F452", false, KnownInstruments.Hai),
    ];
}
