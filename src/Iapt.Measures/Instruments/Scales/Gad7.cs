namespace Iapt.Measures.Instruments;

/// <summary>Stands for the GAD-7 in <c>Score&lt;Gad7&gt;</c>.</summary>
public readonly struct Gad7 : IScale
{
    /// <inheritdoc/>
    public static Instrument Instrument => KnownInstruments.Gad7;
}
