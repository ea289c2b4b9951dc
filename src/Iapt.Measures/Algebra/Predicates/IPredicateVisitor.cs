namespace Iapt.Measures.Algebra;

/// <summary>An interpreter of predicates: one method for every node of the language, so that none can be forgotten.</summary>
/// <typeparam name="T">What the interpreter makes of a predicate.</typeparam>
public interface IPredicateVisitor<out T>
{
    /// <summary>A comparison of two numbers.</summary>
    /// <param name="predicate">The node.</param>
    T Visit(Compare predicate);

    /// <summary>A number between two bounds.</summary>
    /// <param name="predicate">The node.</param>
    T Visit(InRange predicate);

    /// <summary>A code of a list.</summary>
    /// <param name="predicate">The node.</param>
    T Visit(InSet predicate);

    /// <summary>The beginning of a code.</summary>
    /// <param name="predicate">The node.</param>
    T Visit(Prefix predicate);

    /// <summary>A text that contains one of several.</summary>
    /// <param name="predicate">The node.</param>
    T Visit(Contains predicate);

    /// <summary>A missing value.</summary>
    /// <param name="predicate">The node.</param>
    T Visit(IsNull predicate);

    /// <summary>A date in the reporting period.</summary>
    /// <param name="predicate">The node.</param>
    T Visit(InPeriod predicate);

    /// <summary>A flag.</summary>
    /// <param name="predicate">The node.</param>
    T Visit(IsTrue predicate);

    /// <summary>The row that is reported for its pathway.</summary>
    /// <param name="predicate">The node.</param>
    T Visit(Selected predicate);

    /// <summary>All clauses hold.</summary>
    /// <param name="predicate">The node.</param>
    T Visit(And predicate);

    /// <summary>A clause holds.</summary>
    /// <param name="predicate">The node.</param>
    T Visit(Or predicate);

    /// <summary>A clause does not hold.</summary>
    /// <param name="predicate">The node.</param>
    T Visit(Not predicate);

    /// <summary>A clause that can only be decided under a condition.</summary>
    /// <param name="predicate">The node.</param>
    T Visit(KnownWhen predicate);
}
