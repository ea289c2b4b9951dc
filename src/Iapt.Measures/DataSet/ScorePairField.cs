using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.DataSet;

/// <summary>The two fields that hold the first and the last score of an instrument.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="First">The field of the first score.</param>
/// <param name="Last">The field of the last score.</param>
public sealed record ScorePairField(Instrument Instrument, ScoreField First, ScoreField Last);
