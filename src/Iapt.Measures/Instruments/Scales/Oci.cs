namespace Iapt.Measures.Instruments;

/// <summary>Stands for the Obsessive-Compulsive Inventory (OCI) in <c>Score&lt;Oci&gt;</c>.</summary>
public readonly struct Oci : IScale
{
    /// <inheritdoc/>
    public static Instrument Instrument => KnownInstruments.Oci;
}
