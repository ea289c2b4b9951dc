using Iapt.Measures.Comparisons;

namespace Iapt.Measures.Audit.Feasibility;

/// <summary>
/// Whole numbers that are not known, and what holds between them. Every variable is bounded: what nothing bounds is bounded by <see cref="Most"/>, more than there are people.
/// </summary>
public sealed class IntegerSystem
{
    /// <summary>The highest value of a variable that nothing bounds from above.</summary>
    public const long Most = 1_000_000_000;

    // Sums of terms must stay inside 64 bits with room for a difference of two of them.
    private const long LargestActivity = long.MaxValue / 4;

    private readonly Lazy<SystemRows> _rows;

    private IntegerSystem(ImmutableArray<WholeNumbers> domains, ImmutableArray<Constraint> constraints)
    {
        (Domains, Constraints) = (domains, constraints);
        _rows = new(() => new SystemRows(this));
    }

    /// <summary>The values that each variable can have before any constraint, by index.</summary>
    public ImmutableArray<WholeNumbers> Domains { get; }

    /// <summary>The constraints, in the order in which they were added.</summary>
    public ImmutableArray<Constraint> Constraints { get; }

    /// <summary>The constraints as linear rows.</summary>
    internal SystemRows Rows => _rows.Value;

    /// <summary>Whether values keep every domain and constraint.</summary>
    /// <param name="values">The value of every variable, by index.</param>
    public bool HoldsOf(ReadOnlySpan<long> values)
    {
        for (var at = 0; at < Domains.Length; at++)
        {
            if (!Domains[at].Contains(values[at]))
            {
                return false;
            }
        }

        foreach (var constraint in Constraints)
        {
            if (!constraint.HoldsOf(values))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A system as it is put together.</summary>
    public sealed class Builder
    {
        private readonly ImmutableArray<WholeNumbers>.Builder _domains = ImmutableArray.CreateBuilder<WholeNumbers>();
        private readonly ImmutableArray<Constraint>.Builder _constraints = ImmutableArray.CreateBuilder<Constraint>();

        /// <summary>A further variable.</summary>
        /// <param name="domain">The values that it can have, none below 0 and none above <see cref="Most"/>.</param>
        /// <exception cref="ArgumentOutOfRangeException">The domain goes below 0 or above <see cref="Most"/>.</exception>
        public Variable Add(WholeNumbers domain)
        {
            ArgumentNullException.ThrowIfNull(domain);
            ArgumentOutOfRangeException.ThrowIfNegative(domain.First, nameof(domain));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(domain.Last ?? domain.First, Most, nameof(domain));
            _domains.Add(domain.Last is null ? new WholeNumbers(domain.First, Most) : domain);
            return new Variable(_domains.Count - 1);
        }

        /// <summary>A further variable.</summary>
        /// <param name="first">The lowest value that it can have, at least 0.</param>
        /// <param name="last">The highest.</param>
        public Variable Add(long first, long last) => Add(new WholeNumbers(first, last));

        /// <summary>A further constraint.</summary>
        /// <param name="constraint">The constraint.</param>
        /// <returns>Its position among the constraints, by which a conflict names it.</returns>
        /// <exception cref="ArgumentOutOfRangeException">Its sums could be more than 64 bits hold, or it names a variable that the system does not have.</exception>
        public int Require(Constraint constraint)
        {
            ArgumentNullException.ThrowIfNull(constraint);
            foreach (var row in constraint.Rows)
            {
                var room = LargestActivity - Math.Abs(row.Form.Constant);
                foreach (var (variable, coefficient) in row.Form.Terms)
                {
                    ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(variable.Index, _domains.Count, nameof(constraint));
                    var largest = Math.Max(1, _domains[variable.Index].Last!.Value);
                    ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(coefficient), room / largest, nameof(constraint));
                    room -= Math.Abs(coefficient) * largest;
                }
            }

            _constraints.Add(constraint);
            return _constraints.Count - 1;
        }

        /// <summary>The system.</summary>
        public IntegerSystem Build() => new(_domains.ToImmutable(), _constraints.ToImmutable());
    }
}
