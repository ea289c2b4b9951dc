namespace Iapt.Measures.Instruments;

/// <summary>Stands for the PHQ-9 in <c>Score&lt;Phq9&gt;</c>.</summary>
public readonly struct Phq9 : IScale
{
    /// <inheritdoc/>
    public static Instrument Instrument => KnownInstruments.Phq9;
}
