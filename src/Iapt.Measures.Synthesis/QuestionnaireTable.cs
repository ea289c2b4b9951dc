using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Synthesis;

/// <summary>
/// The questionnaires of the extract. PHQ-9 and GAD-7 first scores come out near the means and deviations of the annual PROMs tables 2024-25
/// (14.2 and 6.1, 13.3 and 5.1 for CBT; 13.5 and 5.9, 12.5 and 5.1 for guided self-help); for the others, of which no scores are
/// published, they are set so that outcomes by complaint come near the published ones.
/// </summary>
internal static class QuestionnaireTable
{
    public static readonly Questionnaire Phq9 = new(ScorePairFields.Of(KnownInstruments.Phq9), "720433000", 0, 27, Centre: 127, SharedSpread: 55, OwnSpread: 32);
    public static readonly Questionnaire Gad7 = new(ScorePairFields.Of(KnownInstruments.Gad7), "445455005", 0, 21, Centre: 118, SharedSpread: 49, OwnSpread: 29);
    public static readonly Questionnaire Mobility =
        new(ScorePairFields.Of(KnownInstruments.MobilityAlone), "473354003", 100, 500, Centre: 3_450, SharedSpread: 450, OwnSpread: 400, Hundredths: true);

    public static readonly Questionnaire SocialPhobia = new(ScorePairFields.Of(KnownInstruments.Spin), "445552006", 0, 68, Centre: 470, SharedSpread: 70, OwnSpread: 80);
    public static readonly Questionnaire Panic = new(ScorePairFields.Of(KnownInstruments.Pdss), "450326007", 0, 28, Centre: 148, SharedSpread: 32, OwnSpread: 33);
    public static readonly Questionnaire Obsessions = new(ScorePairFields.Of(KnownInstruments.Oci), "450324005", 0, 168, Centre: 760, SharedSpread: 180, OwnSpread: 210);
    public static readonly Questionnaire Trauma = new(ScorePairFields.Of(KnownInstruments.Pcl5), "491581000000104", 0, 80, Centre: 535, SharedSpread: 100, OwnSpread: 70);
    public static readonly Questionnaire Health = new(ScorePairFields.Of(KnownInstruments.Hai), "446793008", 0, 54, Centre: 370, SharedSpread: 55, OwnSpread: 42);
    public static readonly Questionnaire BodyImage = new(ScorePairFields.Of(KnownInstruments.Biq), "1128221000000100", 0, 72, Centre: 480, SharedSpread: 60, OwnSpread: 75);
    public static readonly Questionnaire Fatigue = new(ScorePairFields.Of(KnownInstruments.Cfq), "960321000000103", 0, 33, Centre: 245, SharedSpread: 30, OwnSpread: 35);
    public static readonly Questionnaire Bowel = new(ScorePairFields.Of(KnownInstruments.IbsSss), "1083671000000108", 0, 500, Centre: 2_600, SharedSpread: 400, OwnSpread: 650);
    public static readonly Questionnaire Somatic = new(ScorePairFields.Of(KnownInstruments.Phq15), "1065441000000103", 0, 30, Centre: 145, SharedSpread: 28, OwnSpread: 32);

    /// <summary>All of them, in the order of the columns.</summary>
    public static readonly Questionnaire[] InColumnOrder =
        [Phq9, Gad7, Mobility, SocialPhobia, Panic, Obsessions, Trauma, Health, BodyImage, Fatigue, Bowel, Somatic];
}
