namespace Iapt.Measures.Instruments;

/// <summary>Stands for the Mobility Inventory, alone in <c>Score&lt;MobilityAlone&gt;</c>.</summary>
public readonly struct MobilityAlone : IScale
{
    /// <inheritdoc/>
    public static Instrument Instrument => KnownInstruments.MobilityAlone;
}
