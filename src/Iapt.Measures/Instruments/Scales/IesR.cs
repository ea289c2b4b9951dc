namespace Iapt.Measures.Instruments;

/// <summary>Stands for the Impact of Event Scale, revised (IES-R) in <c>Score&lt;IesR&gt;</c>.</summary>
public readonly struct IesR : IScale
{
    /// <inheritdoc/>
    public static Instrument Instrument => KnownInstruments.IesR;
}
