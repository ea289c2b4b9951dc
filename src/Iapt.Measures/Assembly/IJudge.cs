using Iapt.Measures.Algebra;

namespace Iapt.Measures.Assembly;

/// <summary>Says which rows of a frame a clause is known to hold for.</summary>
internal interface IJudge
{
    /// <summary>One bit for each row, 64 a word.</summary>
    /// <param name="frame">The rows.</param>
    /// <param name="where">The clause.</param>
    ulong[] Known(Frame frame, Predicate where);
}
