namespace Iapt.Measures.Instruments;

/// <summary>Stands for the Chalder Fatigue Questionnaire (CFQ) in <c>Score&lt;Cfq&gt;</c>.</summary>
public readonly struct Cfq : IScale
{
    /// <inheritdoc/>
    public static Instrument Instrument => KnownInstruments.Cfq;
}
