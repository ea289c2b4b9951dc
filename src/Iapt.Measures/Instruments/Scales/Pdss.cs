namespace Iapt.Measures.Instruments;

/// <summary>Stands for the Panic Disorder Severity Scale (PDSS) in <c>Score&lt;Pdss&gt;</c>.</summary>
public readonly struct Pdss : IScale
{
    /// <inheritdoc/>
    public static Instrument Instrument => KnownInstruments.Pdss;
}
