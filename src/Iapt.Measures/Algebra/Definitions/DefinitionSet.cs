using System.Collections.Frozen;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Algebra;

/// <summary>The measures and derivations of one version of the data set, checked.</summary>
public sealed class DefinitionSet
{
    private readonly FrozenDictionary<string, MeasureDefinition> _byId;

    private DefinitionSet(
        string version,
        Validity validity,
        DerivationSet derivations,
        IReadOnlyList<MeasureFamily> families,
        IReadOnlyList<Relation> relations,
        IReadOnlyList<Breakdown> breakdowns)
    {
        Version = version;
        Validity = validity;
        Derivations = derivations;
        Families = families;
        Relations = relations;
        Breakdowns = breakdowns;
        Measures = [.. families.SelectMany(family => family.Measures).OrderBy(measure => measure.Number).ThenBy(measure => measure.Id, StringComparer.Ordinal)];
        _byId = Measures.ToFrozenDictionary(measure => measure.Id, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The version: <c>v2.1</c>.</summary>
    public string Version { get; }

    /// <summary>The months in which it is in force.</summary>
    public Validity Validity { get; }

    /// <summary>The collection that it is of.</summary>
    public Collection Collection { get; private init; }

    /// <summary>Its derivations.</summary>
    public DerivationSet Derivations { get; }

    /// <summary>Its families of measures.</summary>
    public IReadOnlyList<MeasureFamily> Families { get; }

    /// <summary>How its measures bound each other.</summary>
    public IReadOnlyList<Relation> Relations { get; }

    /// <summary>Its breakdowns, in the order of the publication.</summary>
    public IReadOnlyList<Breakdown> Breakdowns { get; }

    /// <summary>Every measure: those of a number by it, then the others by identifier.</summary>
    public IReadOnlyList<MeasureDefinition> Measures { get; }

    /// <summary>A measure by identifier, in any case.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is no such measure.</exception>
    public MeasureDefinition this[string id] =>
        Find(id) ?? throw new KeyNotFoundException($"{Version} has no measure {id}.");

    /// <summary>Builds a set and checks every definition.</summary>
    /// <param name="version">The version.</param>
    /// <param name="validity">The months in which it is in force.</param>
    /// <param name="derivations">Its derivations.</param>
    /// <param name="families">Its families of measures.</param>
    /// <param name="relations">How its measures bound each other.</param>
    /// <exception cref="DefinitionException">A definition is not well-formed; the exception names it.</exception>
    public static DefinitionSet Build(
        string version, Validity validity, DerivationSet derivations, IReadOnlyList<MeasureFamily> families, IReadOnlyList<Relation> relations) =>
        Build(version, validity, derivations, families, relations, []);

    /// <summary>Builds a set with breakdowns and checks every definition.</summary>
    /// <param name="version">The version.</param>
    /// <param name="validity">The months in which it is in force.</param>
    /// <param name="derivations">Its derivations.</param>
    /// <param name="families">Its families of measures.</param>
    /// <param name="relations">How its measures bound each other.</param>
    /// <param name="breakdowns">Its breakdowns.</param>
    /// <exception cref="DefinitionException">A definition is not well-formed; the exception names it.</exception>
    public static DefinitionSet Build(
        string version,
        Validity validity,
        DerivationSet derivations,
        IReadOnlyList<MeasureFamily> families,
        IReadOnlyList<Relation> relations,
        IReadOnlyList<Breakdown> breakdowns)
    {
        ArgumentNullException.ThrowIfNull(families);
        ArgumentNullException.ThrowIfNull(derivations);
        ArgumentNullException.ThrowIfNull(breakdowns);
        var measures = families.SelectMany(family => family.Measures).ToList();
        var twice = measures.Select(measure => measure.Id).Concat(breakdowns.Select(breakdown => breakdown.Id))
            .GroupBy(id => id, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new DefinitionException(twice.Key, "The identifier is used twice.");
        }

        foreach (var derivation in derivations.All)
        {
            WellFormed.Check(derivation);
        }

        foreach (var measure in measures)
        {
            WellFormed.Check(measure);
        }

        foreach (var breakdown in breakdowns)
        {
            WellFormed.Check(breakdown);
        }

        foreach (var relation in relations ?? throw new ArgumentNullException(nameof(relations)))
        {
            var unknown = relation.Parts.Append(relation.Whole).FirstOrDefault(id => measures.All(measure => !string.Equals(measure.Id, id, StringComparison.Ordinal)));
            if (unknown is not null)
            {
                throw new DefinitionException(unknown, "A relation names a measure that is not in the set.");
            }
        }

        return new DefinitionSet(version, validity, derivations, families, relations, breakdowns);
    }

    /// <summary>A variant of this set in which one derived field has another rule: for comparison, never for publication.</summary>
    /// <param name="derivation">The other rule.</param>
    /// <param name="label">What is added to the version, so that every figure says so: <c>v2.1+any-deterioration</c>.</param>
    /// <exception cref="ArgumentException">The set does not derive the field.</exception>
    public DefinitionSet Replacing(Derivation derivation, string label)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        if (Derivations.Of(derivation.Field) is null)
        {
            throw new ArgumentException($"{Version} does not derive {derivation.Field.Name}.", nameof(derivation));
        }

        var replaced = Derivations.All.Select(one => one.Field == derivation.Field ? derivation : one);
        return Build($"{Version}+{label}", Validity, new DerivationSet(replaced, Derivations.AllOrNone), Families, Relations, Breakdowns);
    }

    /// <summary>This set as one of a collection.</summary>
    /// <param name="collection">The collection.</param>
    public DefinitionSet Of(Collection collection) => new(Version, Validity, Derivations, Families, Relations, Breakdowns) { Collection = collection };

    /// <summary>A measure by identifier in any case, or null.</summary>
    /// <param name="id">The identifier.</param>
    public MeasureDefinition? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>A breakdown by identifier in any case, or null.</summary>
    /// <param name="id">The identifier.</param>
    public Breakdown? FindBreakdown(string id) => Breakdowns.FirstOrDefault(breakdown => breakdown.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The family of a measure.</summary>
    /// <param name="measure">A measure of this set.</param>
    public MeasureFamily FamilyOf(MeasureDefinition measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Families.First(family => family.Measures.Any(one => string.Equals(one.Id, measure.Id, StringComparison.Ordinal)));
    }

    /// <summary>The fingerprint of a measure with the derivations that it reaches.</summary>
    /// <param name="measure">The measure.</param>
    public string FingerprintOf(MeasureDefinition measure) => Fingerprint.Of(measure, Derivations);

    /// <summary>The fingerprint of a breakdown with the derivations that its groups reach.</summary>
    /// <param name="breakdown">The breakdown.</param>
    public string FingerprintOf(Breakdown breakdown) => Fingerprint.Of(breakdown, Derivations);
}
