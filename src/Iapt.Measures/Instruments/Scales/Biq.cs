namespace Iapt.Measures.Instruments;

/// <summary>Stands for the Body Image Questionnaire (BIQ) in <c>Score&lt;Biq&gt;</c>.</summary>
public readonly struct Biq : IScale
{
    /// <inheritdoc/>
    public static Instrument Instrument => KnownInstruments.Biq;
}
