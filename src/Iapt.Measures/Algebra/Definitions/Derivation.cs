using Iapt.Measures.Instruments;

namespace Iapt.Measures.Algebra;

/// <summary>How a field that services do not submit is assigned: the rule, where it is read from, and how sure that is.</summary>
public sealed record Derivation
{
    /// <summary>A derivation that gives a flag.</summary>
    /// <param name="field">The flag.</param>
    /// <param name="rule">When it is true.</param>
    public Derivation(FlagField field, Predicate rule)
    {
        Field = field ?? throw new ArgumentNullException(nameof(field));
        Body = new PredicateBody(rule ?? throw new ArgumentNullException(nameof(rule)));
    }

    /// <summary>A derivation that gives a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">Its value.</param>
    public Derivation(Field field, Term value)
    {
        Field = field ?? throw new ArgumentNullException(nameof(field));
        Body = new TermBody(value ?? throw new ArgumentNullException(nameof(value)));
    }

    /// <summary>A derivation that takes a value from rows of other tables.</summary>
    /// <param name="field">The field.</param>
    /// <param name="selection">What is taken.</param>
    public Derivation(Field field, Selection selection)
    {
        Field = field ?? throw new ArgumentNullException(nameof(field));
        Body = new SelectionBody(selection ?? throw new ArgumentNullException(nameof(selection)));
    }

    /// <summary>The field.</summary>
    public Field Field { get; }

    /// <summary>The rule.</summary>
    public DerivationBody Body { get; }

    /// <summary>What the field means, in one sentence.</summary>
    public required string Meaning { get; init; }

    /// <summary>Where the rule is read from, and how sure that is.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Where the sources are silent or contradict each other.</summary>
    public ImmutableArray<Interpretation> Interpretations { get; init; } = [];

    /// <summary>Rows that show what it gives: counted is true, not counted is false, unknown is no value.</summary>
    public ImmutableArray<Example> Examples { get; init; } = [];

    /// <summary>
    /// Fields that the rule reads and that a file may lack as a whole: then no row has them. An extract without a column for an instrument has no scores of it.
    /// </summary>
    public ImmutableArray<Field> Optional { get; init; } = [];

    /// <summary>The field that stands for this one when another is supplied, or null.</summary>
    public Substitute? Instead { get; init; }
}
