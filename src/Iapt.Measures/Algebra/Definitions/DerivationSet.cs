using System.Collections.Frozen;

namespace Iapt.Measures.Algebra;

/// <summary>The derivations of one definition set, by field.</summary>
public sealed class DerivationSet
{
    private readonly FrozenDictionary<Field, Derivation> _byField;

    /// <summary>A set of derivations.</summary>
    /// <param name="derivations">The derivations, one for each field.</param>
    /// <param name="allOrNone">Fields that are taken all supplied or all derived, never mixed (<c>decisions.md</c> 6).</param>
    /// <exception cref="ArgumentException">A field has two derivations.</exception>
    public DerivationSet(IEnumerable<Derivation> derivations, IEnumerable<Field> allOrNone)
    {
        All = [.. derivations];
        AllOrNone = [.. allOrNone];
        var twice = All.GroupBy(derivation => derivation.Field).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new ArgumentException($"{twice.Key.Name} has two derivations.", nameof(derivations));
        }

        _byField = All.ToFrozenDictionary(derivation => derivation.Field);
    }

    /// <summary>Every derivation, in the order in which they are read.</summary>
    public IReadOnlyList<Derivation> All { get; }

    /// <summary>Fields that are taken all supplied or all derived.</summary>
    public IReadOnlyList<Field> AllOrNone { get; }

    /// <summary>The derivation of a field, or null where it can only be supplied.</summary>
    /// <param name="field">The field.</param>
    public Derivation? Of(Field field) => _byField.GetValueOrDefault(field);
}
