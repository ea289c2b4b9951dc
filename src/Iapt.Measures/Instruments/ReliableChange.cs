namespace Iapt.Measures.Instruments;

/// <summary>The smallest change of score that is reliable: a fall of at least this is an improvement, a rise of at least this a deterioration.</summary>
/// <param name="Units">The change, in the instrument's fixed point.</param>
/// <param name="Evidence">Its source.</param>
public sealed record ReliableChange(int Units, Evidence Evidence);
