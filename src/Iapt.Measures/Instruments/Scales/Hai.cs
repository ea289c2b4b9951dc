namespace Iapt.Measures.Instruments;

/// <summary>Stands for the Health Anxiety Inventory, short week version (HAI) in <c>Score&lt;Hai&gt;</c>.</summary>
public readonly struct Hai : IScale
{
    /// <inheritdoc/>
    public static Instrument Instrument => KnownInstruments.Hai;
}
