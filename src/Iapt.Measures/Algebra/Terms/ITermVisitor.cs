namespace Iapt.Measures.Algebra;

/// <summary>An interpreter of terms: one method for every node of the language, so that none can be forgotten.</summary>
/// <typeparam name="T">What the interpreter makes of a term.</typeparam>
public interface ITermVisitor<out T>
{
    /// <summary>The value of a field.</summary>
    /// <param name="term">The node.</param>
    T Visit(FieldTerm term);

    /// <summary>A number.</summary>
    /// <param name="term">The node.</param>
    T Visit(Constant term);

    /// <summary>A code.</summary>
    /// <param name="term">The node.</param>
    T Visit(CodeConstant term);

    /// <summary>The first or last day of the reporting period.</summary>
    /// <param name="term">The node.</param>
    T Visit(PeriodBoundary term);

    /// <summary>Days between two dates.</summary>
    /// <param name="term">The node.</param>
    T Visit(DaysBetween term);

    /// <summary>One score minus another.</summary>
    /// <param name="term">The node.</param>
    T Visit(Difference term);

    /// <summary>Values added up.</summary>
    /// <param name="term">The node.</param>
    T Visit(Addition term);

    /// <summary>The value of the first case that holds.</summary>
    /// <param name="term">The node.</param>
    T Visit(FirstCase term);

    /// <summary>A value looked up by a code.</summary>
    /// <param name="term">The node.</param>
    T Visit(ByCode term);

    /// <summary>A threshold of the instrument table.</summary>
    /// <param name="term">The node.</param>
    T Visit(Threshold term);

    /// <summary>A score with more decimals, the same number.</summary>
    /// <param name="term">The node.</param>
    T Visit(Widened term);
}
