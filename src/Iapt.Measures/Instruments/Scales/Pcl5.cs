namespace Iapt.Measures.Instruments;

/// <summary>Stands for the PTSD Checklist for DSM-5 (PCL-5) in <c>Score&lt;Pcl5&gt;</c>.</summary>
public readonly struct Pcl5 : IScale
{
    /// <inheritdoc/>
    public static Instrument Instrument => KnownInstruments.Pcl5;
}
