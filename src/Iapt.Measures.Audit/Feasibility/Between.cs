namespace Iapt.Measures.Audit.Feasibility;

/// <summary>A form that lies between two numbers, both included: <c>0 &lt;= finished - at caseness - not at caseness</c>.</summary>
/// <param name="Form">The form.</param>
/// <param name="Lower">The lowest number; null when nothing bounds it from below.</param>
/// <param name="Upper">The highest number; null when nothing bounds it from above.</param>
public sealed record Between(LinearForm Form, long? Lower, long? Upper) : Constraint
{
    /// <inheritdoc/>
    internal override ImmutableArray<Between> Rows => [this];

    /// <inheritdoc/>
    internal override IEnumerable<Variable> Variables => Form.Terms.Select(term => term.Variable);

    /// <inheritdoc/>
    internal override Constraint Renumbered(ReadOnlySpan<int> numbers) => new Between(Form.Renumbered(numbers), Lower, Upper);

    /// <summary>Two forms that are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static Between Equal(LinearForm left, LinearForm right) => new(left - right, 0, 0);

    /// <summary>A form that is at most another.</summary>
    /// <param name="left">The one that is at most the other.</param>
    /// <param name="right">The other.</param>
    public static Between AtMost(LinearForm left, LinearForm right) => new(left - right, null, 0);

    /// <inheritdoc/>
    public override bool HoldsOf(ReadOnlySpan<long> values)
    {
        var value = Form.ValueOf(values);
        return !(value < Lower) && !(value > Upper);
    }
}
