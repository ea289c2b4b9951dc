namespace Iapt.Measures.Algebra;

/// <summary>Which fields of a table move with time, and when an earlier value of them is still known (<c>decisions.md</c> 3).</summary>
internal sealed record Movement(ImmutableArray<DateField> Events, DateField? Latest, ImmutableArray<CountField> Counts, DateField Closed)
{
    /// <summary>The date is on or before the last day of the period.</summary>
    /// <param name="date">The date.</param>
    internal static Predicate ByTheEnd(DateField date) => new Compare(new FieldTerm(date), Comparison.AtMost, PeriodBoundary.End);

    /// <summary>When a clause that reads these fields can be decided for the period; null when always.</summary>
    /// <param name="fields">The fields that the clause reads.</param>
    internal Predicate? KnownFor(IReadOnlyList<Field> fields)
    {
        var conditions = ImmutableArray.CreateBuilder<Predicate>();
        if (Latest is not null && fields.Contains(Latest))
        {
            conditions.Add(NotAfterTheEnd(Latest));
        }

        if (fields.Any(field => field is CountField count && Counts.Contains(count)))
        {
            var noContactAfter = new And([.. Events.Where(date => date != Closed).Concat(Latest is null ? [] : [Latest]).Select(NotAfterTheEnd)]);
            conditions.Add(ByTheEnd(Closed) | noContactAfter);
        }

        return conditions.Count == 0 ? null : new And(conditions.ToImmutable());
    }

    private static Predicate NotAfterTheEnd(DateField date) => date.IsNull | ByTheEnd(date);
}
