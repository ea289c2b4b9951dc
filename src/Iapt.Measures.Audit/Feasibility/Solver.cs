using Iapt.Measures.Comparisons;

namespace Iapt.Measures.Audit.Feasibility;

/// <summary>
/// What follows of a system of whole numbers: whether it has a solution, and which values each variable can still have. Answers are exact; where the search ends before it
/// knows, they say so. Every solution that is found is kept, and answers for all variables. Not for several threads at once.
/// </summary>
public sealed class Solver
{
    /// <summary>The halvings of a domain that one question may take, unless the caller says otherwise.</summary>
    public const int DefaultSteps = 20_000;

    // Older ones are forgotten: that costs a question, never an answer.
    private const int MostWitnesses = 256;

    private readonly Search _search;
    private readonly int _steps;
    private readonly Queue<ImmutableArray<long>> _witnesses = new();
    private Solution? _solution;

    /// <summary>A solver of a system.</summary>
    /// <param name="system">The system.</param>
    /// <param name="steps">The halvings that one question may take.</param>
    public Solver(IntegerSystem system, int steps = DefaultSteps)
        : this(system, null, steps)
    {
    }

    /// <summary>A solver of a system without some of its constraints.</summary>
    /// <param name="system">The system.</param>
    /// <param name="isLeftOut">Which constraints do not count, by position; null when all do.</param>
    /// <param name="steps">The halvings that one question may take.</param>
    internal Solver(IntegerSystem system, bool[]? isLeftOut, int steps = DefaultSteps)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(steps);
        (_search, _steps) = (new Search(system, isLeftOut), steps);
    }

    /// <summary>Whether the system has a solution, with one.</summary>
    public Solution Solve() => _solution ??= Kept(_search.Solve(_steps));

    /// <summary>Starts from solutions that are known.</summary>
    /// <param name="witnesses">Solutions of this system; those of a system with more constraints are solutions of it.</param>
    internal void Know(IEnumerable<ImmutableArray<long>> witnesses)
    {
        foreach (var witness in witnesses)
        {
            _solution ??= new Solution(Answer.Feasible, witness);
            Kept(new Solution(Answer.Feasible, witness));
        }
    }

    /// <summary>The solutions that were found.</summary>
    internal IReadOnlyCollection<ImmutableArray<long>> Witnesses => _witnesses;

    /// <summary>The lowest and the highest value that a variable can have; null when the system has no solution.</summary>
    /// <param name="variable">The variable.</param>
    public PossibleRange? RangeOf(Variable variable)
    {
        var solution = Solve();
        if (solution.Answer != Answer.Feasible)
        {
            return solution.Answer == Answer.Infeasible ? null : new PossibleRange(new WholeNumbers(_search.LowerOf(variable), _search.UpperOf(variable)), false);
        }

        var (least, isLeast) = Least(variable, _search.LowerOf(variable), Seen(variable).Min());
        var (most, isMost) = Most(variable, Seen(variable).Max(), _search.UpperOf(variable));
        return new PossibleRange(new WholeNumbers(least, most), isLeast && isMost);
    }

    /// <summary>The values that a variable can have; none, and complete, when the system has no solution.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="atMost">How many are enough: the asking stops there.</param>
    public PossibleValues Possible(Variable variable, int atMost = int.MaxValue)
    {
        var solution = Solve();
        if (solution.Answer != Answer.Feasible)
        {
            return new PossibleValues([], solution.Answer == Answer.Infeasible);
        }

        var values = new SortedSet<long>(Seen(variable));
        var isDecided = true;
        var gaps = new Stack<(long First, long Last)>(Gaps(values, _search.LowerOf(variable), _search.UpperOf(variable)));
        while (values.Count < atMost && gaps.TryPop(out var gap))
        {
            var found = Ask(variable, gap.First, gap.Last);
            if (found.Answer == Answer.Feasible)
            {
                var value = found.Witness[variable.Index];
                values.Add(value);
                Push(gaps, value + 1, gap.Last);
                Push(gaps, gap.First, value - 1);
            }
            else if (found.Answer == Answer.Undecided && gap.First < gap.Last)
            {
                var middle = gap.First + ((gap.Last - gap.First) / 2);
                isDecided &= gap.Last - gap.First < _steps;
                if (isDecided)
                {
                    Push(gaps, middle + 1, gap.Last);
                    Push(gaps, gap.First, middle);
                }
            }
            else
            {
                isDecided &= found.Answer == Answer.Infeasible;
            }
        }

        return new PossibleValues([.. values], isDecided && gaps.Count == 0);
    }

    private static List<(long First, long Last)> Gaps(SortedSet<long> values, long lower, long upper)
    {
        var gaps = new List<(long First, long Last)>();
        foreach (var value in values)
        {
            if (lower < value)
            {
                gaps.Add((lower, value - 1));
            }

            lower = value + 1;
        }

        if (lower <= upper)
        {
            gaps.Add((lower, upper));
        }

        return gaps;
    }

    private static void Push(Stack<(long First, long Last)> gaps, long first, long last)
    {
        if (first <= last)
        {
            gaps.Push((first, last));
        }
    }

    private (long Value, bool IsExact) Least(Variable variable, long lower, long known)
    {
        while (lower < known)
        {
            var middle = lower + ((known - lower) / 2);
            var found = Ask(variable, lower, middle);
            if (found.Answer == Answer.Undecided)
            {
                return (lower, false);
            }

            (lower, known) = found.Answer == Answer.Feasible ? (lower, found.Witness[variable.Index]) : (middle + 1, known);
        }

        return (known, true);
    }

    private (long Value, bool IsExact) Most(Variable variable, long known, long upper)
    {
        while (known < upper)
        {
            var middle = upper - ((upper - known) / 2);
            var found = Ask(variable, middle, upper);
            if (found.Answer == Answer.Undecided)
            {
                return (upper, false);
            }

            (known, upper) = found.Answer == Answer.Feasible ? (found.Witness[variable.Index], upper) : (known, middle - 1);
        }

        return (known, true);
    }

    private IEnumerable<long> Seen(Variable variable) => _witnesses.Select(witness => witness[variable.Index]);

    // Near the first solution.
    private Solution Ask(Variable variable, long lower, long upper) => Kept(_search.Solve(variable, lower, upper, _solution!.Witness, _steps));

    private Solution Kept(Solution solution)
    {
        if (solution.Answer == Answer.Feasible)
        {
            if (_witnesses.Count == MostWitnesses)
            {
                _witnesses.Dequeue();
            }

            _witnesses.Enqueue(solution.Witness);
        }

        return solution;
    }
}
