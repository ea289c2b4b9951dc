namespace Iapt.Measures.Instruments;

/// <summary>Marks a type as standing for one instrument, so that scores of two instruments are two types and do not compare.</summary>
public interface IScale
{
    /// <summary>The instrument.</summary>
    static abstract Instrument Instrument { get; }
}
