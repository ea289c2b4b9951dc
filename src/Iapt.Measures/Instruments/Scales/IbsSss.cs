namespace Iapt.Measures.Instruments;

/// <summary>Stands for the IBS Symptom Severity Score (IBS-SSS) in <c>Score&lt;IbsSss&gt;</c>.</summary>
public readonly struct IbsSss : IScale
{
    /// <inheritdoc/>
    public static Instrument Instrument => KnownInstruments.IbsSss;
}
