namespace Iapt.Measures.Algebra;

/// <summary>
/// Rewrites a rule so that one snapshot answers for an earlier period (<c>decisions.md</c> 3). The definition is rewritten, not the data: a discharge, assessment or
/// treatment after the period's end has not happened yet; a date on or before it is known; a last treatment after it, and the contact counts of a referral that was
/// still open and has contacts after it, are unknown.
/// </summary>
public sealed class WindBack : IPredicateVisitor<Predicate>, ITermVisitor<Term>
{
    private readonly Movement _movement;

    private WindBack(Movement movement) => _movement = movement;

    /// <summary>A rewriting for a table whose fields move as described.</summary>
    /// <param name="events">Dates that have not happened before they are reached.</param>
    /// <param name="latest">The date of the latest event so far, of which an earlier value is lost; null where it is known as at each period's end.</param>
    /// <param name="counts">Counts of events so far.</param>
    /// <param name="closed">The date after which nothing moves.</param>
    /// <returns>The rewriting.</returns>
    public static WindBack For(IEnumerable<DateField> events, DateField? latest, IEnumerable<CountField> counts, DateField closed) =>
        new(new Movement([.. events], latest, [.. counts], closed));

    /// <summary>A clause as at the period's end.</summary>
    /// <param name="predicate">The clause.</param>
    public Predicate Rewrite(Predicate predicate) => (predicate ?? throw new ArgumentNullException(nameof(predicate))).Accept(this);

    /// <summary>A value as at the period's end; null where it is not known.</summary>
    /// <param name="term">The value.</param>
    public Term Rewrite(Term term)
    {
        var rewritten = (term ?? throw new ArgumentNullException(nameof(term))).Accept(this);
        return _movement.KnownFor(Reach.Of(term)) is { } known ? new FirstCase([new Case(known, rewritten)], null) : rewritten;
    }

    /// <summary>A derivation as at the period's end.</summary>
    /// <param name="derivation">The derivation.</param>
    public Derivation Rewrite(Derivation derivation)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        return derivation.Body switch
        {
            PredicateBody flag => new Derivation((FlagField)derivation.Field, Rewrite(flag.Predicate))
            {
                Meaning = derivation.Meaning,
                Evidence = derivation.Evidence,
                Interpretations = derivation.Interpretations,
                Optional = derivation.Optional,
                Instead = derivation.Instead,
            },
            TermBody value => new Derivation(derivation.Field, Rewrite(value.Value))
            {
                Meaning = derivation.Meaning,
                Evidence = derivation.Evidence,
                Interpretations = derivation.Interpretations,
                Optional = derivation.Optional,
                Instead = derivation.Instead,
            },
            _ => derivation,
        };
    }

    /// <inheritdoc/>
    public Predicate Visit(Compare predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return Known(predicate, new Compare(predicate.Left.Accept(this), predicate.Operator, predicate.Right.Accept(this)));
    }

    /// <inheritdoc/>
    public Predicate Visit(InRange predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return Known(predicate, predicate with { Value = predicate.Value.Accept(this) });
    }

    /// <inheritdoc/>
    public Predicate Visit(InSet predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return Known(predicate, predicate with { Value = predicate.Value.Accept(this) });
    }

    /// <inheritdoc/>
    public Predicate Visit(Prefix predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return Known(predicate, predicate with { Value = predicate.Value.Accept(this) });
    }

    /// <inheritdoc/>
    public Predicate Visit(Contains predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return Known(predicate, predicate with { Value = predicate.Value.Accept(this) });
    }

    /// <inheritdoc/>
    public Predicate Visit(IsNull predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return Known(predicate, new IsNull(predicate.Value.Accept(this)));
    }

    /// <inheritdoc/>
    public Predicate Visit(InPeriod predicate) => predicate;

    /// <inheritdoc/>
    public Predicate Visit(IsTrue predicate) => predicate;

    /// <inheritdoc/>
    public Predicate Visit(Selected predicate) => predicate;

    /// <inheritdoc/>
    public Predicate Visit(And predicate) => new And([.. (predicate ?? throw new ArgumentNullException(nameof(predicate))).Clauses.Select(Rewrite)]);

    /// <inheritdoc/>
    public Predicate Visit(Or predicate) => new Or([.. (predicate ?? throw new ArgumentNullException(nameof(predicate))).Clauses.Select(Rewrite)]);

    /// <inheritdoc/>
    public Predicate Visit(Not predicate) => new Not(Rewrite((predicate ?? throw new ArgumentNullException(nameof(predicate))).Inner));

    /// <inheritdoc/>
    public Predicate Visit(KnownWhen predicate) => predicate;

    /// <inheritdoc/>
    public Term Visit(FieldTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.Field is DateField date && _movement.Events.Contains(date)
            ? new FirstCase([new Case(Movement.ByTheEnd(date), term)], null)
            : term;
    }

    /// <inheritdoc/>
    public Term Visit(Constant term) => term;

    /// <inheritdoc/>
    public Term Visit(CodeConstant term) => term;

    /// <inheritdoc/>
    public Term Visit(PeriodBoundary term) => term;

    /// <inheritdoc/>
    public Term Visit(DaysBetween term) => new DaysBetween((term ?? throw new ArgumentNullException(nameof(term))).From.Accept(this), term.To.Accept(this));

    /// <inheritdoc/>
    public Term Visit(Difference term) => new Difference((term ?? throw new ArgumentNullException(nameof(term))).Left.Accept(this), term.Right.Accept(this));

    /// <inheritdoc/>
    public Term Visit(Addition term) => new Addition([.. (term ?? throw new ArgumentNullException(nameof(term))).Terms.Select(one => one.Accept(this))]);

    /// <inheritdoc/>
    public Term Visit(FirstCase term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return new FirstCase([.. term.Cases.Select(one => new Case(Rewrite(one.When), one.Then.Accept(this)))], term.Otherwise?.Accept(this));
    }

    /// <inheritdoc/>
    public Term Visit(ByCode term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return new ByCode(term.Key.Accept(this), [.. term.Entries.Select(entry => entry with { Then = entry.Then.Accept(this) })]);
    }

    /// <inheritdoc/>
    public Term Visit(Threshold term) => term;

    /// <inheritdoc/>
    public Term Visit(Widened term) => Widened.To((term ?? throw new ArgumentNullException(nameof(term))).Inner.Accept(this), term.Decimals);

    private Predicate Known(Predicate original, Predicate rewritten) =>
        _movement.KnownFor(Reach.Of(original)) is { } known ? new KnownWhen(known, rewritten) : rewritten;
}
