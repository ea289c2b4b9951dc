namespace Iapt.Measures.Audit.Feasibility;

/// <summary>A sum of variables, each times a whole number, and a constant: <c>finished - not at caseness</c>. Every variable stands in it once, in order.</summary>
public sealed class LinearForm
{
    private LinearForm(ImmutableArray<LinearTerm> terms, long constant) => (Terms, Constant) = (terms, constant);

    /// <summary>Nothing: 0.</summary>
    public static LinearForm Zero { get; } = new([], 0);

    /// <summary>The variables with their coefficients, by variable; none of them 0.</summary>
    public ImmutableArray<LinearTerm> Terms { get; }

    /// <summary>What is added to them.</summary>
    public long Constant { get; }

    /// <summary>A variable.</summary>
    /// <param name="variable">The variable.</param>
    public static LinearForm Of(Variable variable) => new([new LinearTerm(variable, 1)], 0);

    /// <summary>A constant.</summary>
    /// <param name="constant">The number.</param>
    public static LinearForm Of(long constant) => new([], constant);

    /// <summary>The sum of variables.</summary>
    /// <param name="variables">The variables; one that stands there twice counts twice.</param>
    public static LinearForm Sum(IEnumerable<Variable> variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        return new LinearForm(
            [.. variables.CountBy(variable => variable).OrderBy(counted => counted.Key.Index).Select(counted => new LinearTerm(counted.Key, counted.Value))], 0);
    }

    /// <summary>A variable is a form.</summary>
    /// <param name="variable">The variable.</param>
    public static implicit operator LinearForm(Variable variable) => Of(variable);

    /// <summary>The sum.</summary>
    /// <param name="left">One form.</param>
    /// <param name="right">The other.</param>
    public static LinearForm operator +(LinearForm left, LinearForm right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Merged(left, right, 1);
    }

    /// <summary>The difference.</summary>
    /// <param name="left">The form taken from.</param>
    /// <param name="right">The form taken away.</param>
    public static LinearForm operator -(LinearForm left, LinearForm right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Merged(left, right, -1);
    }

    /// <summary>The form times a number.</summary>
    /// <param name="form">The form.</param>
    /// <param name="factor">The number.</param>
    public static LinearForm operator *(LinearForm form, long factor)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (factor == 0)
        {
            return Zero;
        }

        var terms = ImmutableArray.CreateBuilder<LinearTerm>(form.Terms.Length);
        foreach (var (variable, coefficient) in form.Terms)
        {
            terms.Add(new LinearTerm(variable, coefficient * factor));
        }

        return new LinearForm(terms.MoveToImmutable(), form.Constant * factor);
    }

    /// <summary>What the form comes to.</summary>
    /// <param name="values">The value of every variable, by index.</param>
    /// <exception cref="OverflowException">It is more than 64 bits hold.</exception>
    public long ValueOf(ReadOnlySpan<long> values)
    {
        var sum = Constant;
        foreach (var (variable, coefficient) in Terms)
        {
            sum += coefficient * values[variable.Index];
        }

        return sum;
    }

    /// <summary>The same form of variables of other numbers.</summary>
    /// <param name="numbers">The new number of each variable, in the same order.</param>
    internal LinearForm Renumbered(ReadOnlySpan<int> numbers)
    {
        var terms = ImmutableArray.CreateBuilder<LinearTerm>(Terms.Length);
        foreach (var (variable, coefficient) in Terms)
        {
            terms.Add(new LinearTerm(new Variable(numbers[variable.Index]), coefficient));
        }

        return new LinearForm(terms.MoveToImmutable(), Constant);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(" + ", [.. Terms.Select(term => $"{term.Coefficient} x{term.Variable.Index}"), .. Constant == 0 && Terms.Length > 0 ? [] : new[] { $"{Constant}" }]);

    private static LinearForm Merged(LinearForm left, LinearForm right, long sign)
    {
        var terms = ImmutableArray.CreateBuilder<LinearTerm>(left.Terms.Length + right.Terms.Length);
        var (mine, theirs) = (0, 0);
        while (mine < left.Terms.Length || theirs < right.Terms.Length)
        {
            var (first, second) = (IndexAt(left, mine), IndexAt(right, theirs));
            var coefficient = (first <= second ? left.Terms[mine].Coefficient : 0) + (second <= first ? sign * right.Terms[theirs].Coefficient : 0);
            if (coefficient != 0)
            {
                terms.Add(new LinearTerm(new Variable(Math.Min(first, second)), coefficient));
            }

            mine += first <= second ? 1 : 0;
            theirs += second <= first ? 1 : 0;
        }

        return new LinearForm(terms.DrainToImmutable(), left.Constant + (sign * right.Constant));
    }

    private static int IndexAt(LinearForm form, int position) => position < form.Terms.Length ? form.Terms[position].Variable.Index : int.MaxValue;
}
