using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Results;

/// <summary>The definitions that partial tables are made and completed with: how a header names them, and which ones a header names.</summary>
internal sealed class PartialDefinitions(DefinitionSet definitions, InstrumentTable instruments)
{
    internal PartialMeasure NameOf(MeasureDefinition measure, bool isAnswerable) => new(measure.Id, definitions.FingerprintOf(measure), isAnswerable);

    internal PartialBreakdown NameOf(Breakdown breakdown, bool isAnswerable) =>
        new(breakdown.Id, definitions.FingerprintOf(breakdown), isAnswerable, [.. breakdown.Groups.Select(group => new PartialGroup(group.VariableA, group.VariableB))]);

    internal static IEnumerable<PartialLeaf> NamesOf(Lowering lowering) => lowering.Leaves.Select(leaf => new PartialLeaf(leaf.Kind, Fingerprint.Of(leaf)));

    /// <summary>The measures, the breakdowns and the lowering that a header names.</summary>
    /// <exception cref="PartialTableException">It names others than these definitions.</exception>
    internal (IReadOnlyList<MeasureDefinition> Measures, IReadOnlyList<Breakdown> Breakdowns, Lowering Lowering) NamedBy(PartialTableHeader header)
    {
        if (!string.Equals(header.Version, definitions.Version, StringComparison.Ordinal))
        {
            throw new PartialTableException($"the table was made with the definitions {header.Version}; expected {definitions.Version}");
        }

        if (!string.Equals(header.Instruments, instruments.Fingerprint, StringComparison.Ordinal))
        {
            throw new PartialTableException($"the table was made with the thresholds {header.Instruments}; expected {instruments.Fingerprint}");
        }

        var measures = header.Measures.Select(Find).ToList();
        var breakdowns = header.Breakdowns.Select(Find).ToList();
        var lowering = Lowering.Of(
            measures.Where((_, position) => header.Measures[position].IsAnswerable),
            breakdowns.Where((_, position) => header.Breakdowns[position].IsAnswerable));
        return NamesOf(lowering).SequenceEqual(header.Leaves)
            ? (measures, breakdowns, lowering)
            : throw new PartialTableException("the table does not hold the leaves of its measures; expected those that this version of the library makes");
    }

    private MeasureDefinition Find(PartialMeasure measure)
    {
        var definition = definitions.Find(measure.Id)
            ?? throw new PartialTableException($"the table holds a measure that {definitions.Version} of this library does not know: {measure.Id}");
        var fingerprint = definitions.FingerprintOf(definition);
        return string.Equals(measure.Fingerprint, fingerprint, StringComparison.Ordinal)
            ? definition
            : throw new PartialTableException($"the table was made with another definition of {measure.Id}: fingerprint {measure.Fingerprint}; expected {fingerprint}");
    }

    private Breakdown Find(PartialBreakdown breakdown)
    {
        var definition = definitions.FindBreakdown(breakdown.Id)
            ?? throw new PartialTableException($"the table holds a breakdown that {definitions.Version} of this library does not know: {breakdown.Id}");
        var expected = NameOf(definition, breakdown.IsAnswerable);
        return expected.Equals(breakdown)
            ? definition
            : throw new PartialTableException($"the table was made with another definition of {breakdown.Id}: fingerprint {breakdown.Fingerprint}; expected {expected.Fingerprint} and its groups");
    }
}
