namespace Iapt.Measures.Instruments;

/// <summary>Stands for the Social Phobia Inventory (SPIN) in <c>Score&lt;Spin&gt;</c>.</summary>
public readonly struct Spin : IScale
{
    /// <inheritdoc/>
    public static Instrument Instrument => KnownInstruments.Spin;
}
