namespace Iapt.Measures.Algebra;

/// <summary>An interpreter of measure expressions: one method for every node of the language, so that none can be forgotten.</summary>
/// <typeparam name="T">What the interpreter makes of an expression.</typeparam>
public interface IMeasureVisitor<out T>
{
    /// <summary>Rows made one number.</summary>
    /// <param name="expression">The node.</param>
    T Visit(Aggregate expression);

    /// <summary>A sum.</summary>
    /// <param name="expression">The node.</param>
    T Visit(Plus expression);

    /// <summary>A difference.</summary>
    /// <param name="expression">The node.</param>
    T Visit(Minus expression);

    /// <summary>A ratio or percentage.</summary>
    /// <param name="expression">The node.</param>
    T Visit(Ratio expression);

    /// <summary>A part that no breakdown narrows.</summary>
    /// <param name="expression">The node.</param>
    T Visit(AllGroups expression);

    /// <summary>A part that is England's.</summary>
    /// <param name="expression">The node.</param>
    T Visit(AtEngland expression);
}
