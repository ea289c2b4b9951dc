namespace Iapt.Measures.Instruments;

/// <summary>The instruments that the library knows, with what their forms and the national validator fix.</summary>
public static class KnownInstruments
{
    private static readonly Evidence Literature =
        new(EvidenceGrade.Secondary, "The published form; the national validator has no entry for this scale");

    /// <summary>PHQ-9.</summary>
    public static Instrument Phq9 { get; } =
        new("PHQ9", "PHQ9", "PHQ-9", 0, 27) { Items = 9, Snomed = "720433000" };

    /// <summary>GAD-7.</summary>
    public static Instrument Gad7 { get; } =
        new("GAD", "GAD", "GAD-7", 0, 21) { Items = 7, Snomed = "445455005" };

    /// <summary>Mobility Inventory, alone.</summary>
    public static Instrument MobilityAlone { get; } =
        new("AgoraAlone", "AgoraAlone", "Mobility Inventory, alone", 0, 500) { Items = 27, Decimals = 2, LowestRating = 100, Snomed = "473354003" };

    /// <summary>Mobility Inventory, accompanied.</summary>
    public static Instrument MobilityAccompanied { get; } =
        new("AgoraAccom", "AgoraAccom", "Mobility Inventory, accompanied", 0, 500) { Items = 27, Decimals = 2, LowestRating = 100, Snomed = "473355002" };

    /// <summary>Social Phobia Inventory (SPIN).</summary>
    public static Instrument Spin { get; } =
        new("SocialPhobia", "SocialPhobia", "Social Phobia Inventory (SPIN)", 0, 68) { Items = 17, Snomed = "445552006" };

    /// <summary>Panic Disorder Severity Scale (PDSS).</summary>
    public static Instrument Pdss { get; } =
        new("PanicDisorder", "PanicDisorder", "Panic Disorder Severity Scale (PDSS)", 0, 28) { Items = 7, Snomed = "450326007" };

    /// <summary>Obsessive-Compulsive Inventory (OCI).</summary>
    public static Instrument Oci { get; } =
        new("OCD", "OCD", "Obsessive-Compulsive Inventory (OCI)", 0, 168) { Items = 42, Snomed = "450324005" };

    /// <summary>Impact of Event Scale, revised (IES-R).</summary>
    public static Instrument IesR { get; } =
        new("IESPTSD", "IESPTSD", "Impact of Event Scale, revised (IES-R)", 0, 88) { Items = 22, Range = Literature };

    /// <summary>PTSD Checklist for DSM-5 (PCL-5).</summary>
    public static Instrument Pcl5 { get; } =
        new("PTSD", "PTSD", "PTSD Checklist for DSM-5 (PCL-5)", 0, 80) { Items = 20, Snomed = "491581000000104" };

    /// <summary>Health Anxiety Inventory, short week version (HAI).</summary>
    public static Instrument Hai { get; } =
        new("AnxietyInventory", "AnxietyInventory", "Health Anxiety Inventory, short week version (HAI)", 0, 54) { Items = 18, Snomed = "446793008" };

    /// <summary>Body Image Questionnaire (BIQ).</summary>
    public static Instrument Biq { get; } =
        new("BIQ", "BIQ", "Body Image Questionnaire (BIQ)", 0, 72) { Items = 9, Snomed = "1128221000000100" };

    /// <summary>Chalder Fatigue Questionnaire (CFQ).</summary>
    public static Instrument Cfq { get; } =
        new("CFQ", "CFS", "Chalder Fatigue Questionnaire (CFQ)", 0, 33) { Items = 11, Range = Literature };

    /// <summary>IBS Symptom Severity Score (IBS-SSS).</summary>
    public static Instrument IbsSss { get; } =
        new("IBS", "IBS", "IBS Symptom Severity Score (IBS-SSS)", 0, 500) { Snomed = "1083671000000108" };

    /// <summary>PHQ-15.</summary>
    public static Instrument Phq15 { get; } =
        new("MUS", "PHQ15", "PHQ-15", 0, 30) { Items = 15, Snomed = "1065441000000103" };

    /// <summary>Penn State Worry Questionnaire (PSWQ).</summary>
    public static Instrument Pswq { get; } =
        new("PSWQ", "PSWQ", "Penn State Worry Questionnaire (PSWQ)", 16, 80) { Items = 16, Snomed = "446517006" };

    /// <summary>Work and Social Adjustment Scale: work. The form's 9 means not applicable and is never a score.</summary>
    public static Instrument WsasWork { get; } =
        new("WASAS_Work", "WASAS_Work", "Work and Social Adjustment Scale: work", 0, 8) { Items = 1, Snomed = "932621000000100" };

    /// <summary>Work and Social Adjustment Scale: home management.</summary>
    public static Instrument WsasHome { get; } =
        new("WASAS_HomeManagement", "WASAS_HomeManagement", "Work and Social Adjustment Scale: home management", 0, 8) { Items = 1, Snomed = "932581000000100" };

    /// <summary>Work and Social Adjustment Scale: social leisure.</summary>
    public static Instrument WsasSocial { get; } =
        new("WASAS_SocialLeisureActivities", "WASAS_SocialLeisureActivities", "Work and Social Adjustment Scale: social leisure", 0, 8) { Items = 1, Snomed = "932611000000106" };

    /// <summary>Work and Social Adjustment Scale: private leisure.</summary>
    public static Instrument WsasPrivate { get; } =
        new("WASAS_PrivateLeisureActivities", "WASAS_PrivateLeisureActivities", "Work and Social Adjustment Scale: private leisure", 0, 8) { Items = 1, Snomed = "932591000000103" };

    /// <summary>Work and Social Adjustment Scale: relationships.</summary>
    public static Instrument WsasRelationships { get; } =
        new("WASAS_Relationships", "WASAS_Relationships", "Work and Social Adjustment Scale: relationships", 0, 8) { Items = 1, Snomed = "932601000000109" };

    /// <summary>All of them, in the order above.</summary>
    public static IReadOnlyList<Instrument> All { get; } =
    [
        Phq9, Gad7, MobilityAlone, MobilityAccompanied, Spin, Pdss,
        Oci, IesR, Pcl5, Hai, Biq, Cfq,
        IbsSss, Phq15, Pswq, WsasWork, WsasHome, WsasSocial,
        WsasPrivate, WsasRelationships,
    ];
}
