namespace Iapt.Measures.Instruments;

/// <summary>Stands for the PHQ-15 in <c>Score&lt;Phq15&gt;</c>.</summary>
public readonly struct Phq15 : IScale
{
    /// <inheritdoc/>
    public static Instrument Instrument => KnownInstruments.Phq15;
}
