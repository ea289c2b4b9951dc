namespace Iapt.Measures.Audit.Feasibility;

/// <summary>A whole number that is not known: a count before it was rounded or suppressed.</summary>
/// <param name="Index">Its position in the system, from 0.</param>
public readonly record struct Variable(int Index)
{
    /// <summary>The variable times a number.</summary>
    /// <param name="coefficient">The number.</param>
    /// <param name="variable">The variable.</param>
    public static LinearForm operator *(long coefficient, Variable variable) => LinearForm.Of(variable) * coefficient;

    /// <summary>The sum of two variables.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static LinearForm operator +(Variable left, Variable right) => LinearForm.Of(left) + LinearForm.Of(right);

    /// <summary>The difference of two variables.</summary>
    /// <param name="left">The one taken from.</param>
    /// <param name="right">The one taken away.</param>
    public static LinearForm operator -(Variable left, Variable right) => LinearForm.Of(left) - LinearForm.Of(right);
}
