using Iapt.Measures.Algebra;

namespace Iapt.Measures.Rows;

/// <summary>What one row contributes to one leaf. Contributions add up to the total, in every engine.</summary>
/// <param name="Truth">True when the row counts, unknown when it is left undecided.</param>
/// <param name="Value">The value of a row that counts, for a sum or distribution.</param>
public readonly record struct Contribution(Truth Truth, long? Value)
{
    /// <summary>Nothing.</summary>
    public static Contribution None => new(Truth.False, null);
}
