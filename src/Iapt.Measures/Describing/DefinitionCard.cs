using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Describing;

/// <summary>Everything an auditor reads of one definition: what is counted, what it rests on, the numbers and their sources, and where the source was read otherwise.</summary>
public sealed record DefinitionCard
{
    private DefinitionCard(string id, string name, string version)
    {
        Id = id;
        Name = name;
        Version = version;
    }

    /// <summary>The NHS identifier.</summary>
    public string Id { get; }

    /// <summary>The NHS name.</summary>
    public string Name { get; }

    /// <summary>The version of the definitions.</summary>
    public string Version { get; }

    /// <summary>The family of the measure; empty for a derived field.</summary>
    public string Family { get; private init; } = "";

    /// <summary>How the parts make the figure; empty for a derived field.</summary>
    public string Formula { get; private init; } = "";

    /// <summary>The parts, each with its rule.</summary>
    public ImmutableArray<CardPart> Parts { get; private init; } = [];

    /// <summary>The groups of a breakdown; empty for anything else.</summary>
    public ImmutableArray<CardGroup> Groups { get; private init; } = [];

    /// <summary>The derived fields that it rests on.</summary>
    public ImmutableArray<CardDerivation> Derivations { get; private init; } = [];

    /// <summary>The thresholds that it rests on.</summary>
    public ImmutableArray<CardThreshold> Thresholds { get; private init; } = [];

    /// <summary>Where the official construction is in error or leaves a choice.</summary>
    public ImmutableArray<Interpretation> Interpretations { get; private init; } = [];

    /// <summary>Where it is read from.</summary>
    public string Source { get; private init; } = "";

    /// <summary>How far the public record confirms it, with the remark.</summary>
    public string Status { get; private init; } = "";

    /// <summary>How often it is published; empty for a derived field.</summary>
    public string Published { get; private init; } = "";

    /// <summary>The months in which the definitions are in force.</summary>
    public Validity Validity { get; private init; } = Validity.Always;

    /// <summary>Changes when the meaning does.</summary>
    public string Fingerprint { get; private init; } = "";

    /// <summary>The definition as canonical text.</summary>
    public string Canonical { get; private init; } = "";

    /// <summary>The card of a measure.</summary>
    /// <param name="set">Its definitions.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="instruments">The thresholds.</param>
    public static DefinitionCard Of(DefinitionSet set, MeasureDefinition measure, InstrumentTable instruments)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(measure);
        var english = English.With(instruments);
        var lineage = Lineage.Of(measure.Expression, set.Derivations);
        return new DefinitionCard(measure.Id, measure.Name, set.Version)
        {
            Family = set.FamilyOf(measure).Name,
            Formula = MeasurePart.FormulaOf(measure.Expression),
            Parts = [.. MeasurePart.Of(measure.Expression).Select(part => CardPart.Of(part, english))],
            Derivations = CardDerivation.Of(lineage, Lineage.InRow(Reach.Of(measure.Expression), set.Derivations), english),
            Thresholds = CardThreshold.Of(lineage, instruments),
            Interpretations = measure.Interpretations,
            Source = measure.Source!.ToString(),
            Status = measure.Remark is { } remark ? $"{StatusOf(measure)}: {remark}" : StatusOf(measure),
            Published = PublishedWhen(measure.Frequency),
            Validity = set.Validity,
            Fingerprint = set.FingerprintOf(measure),
            Canonical = Algebra.Fingerprint.TextOf(measure, set.Derivations),
        };
    }

    /// <summary>The card of a derived field.</summary>
    /// <param name="set">Its definitions.</param>
    /// <param name="derivation">The derivation.</param>
    /// <param name="instruments">The thresholds.</param>
    public static DefinitionCard Of(DefinitionSet set, Derivation derivation, InstrumentTable instruments)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(derivation);
        var lineage = Lineage.Of(derivation, set.Derivations);
        return new DefinitionCard(derivation.Field.Uid ?? derivation.Field.Name, derivation.Field.Name, set.Version)
        {
            Derivations = CardDerivation.Of(lineage.Reverse(), Lineage.InRow(Reach.Of(derivation), set.Derivations), English.With(instruments)),
            Thresholds = CardThreshold.Of(lineage, instruments),
            Source = derivation.Evidence.Source,
            Status = derivation.Evidence.Grade.ToString().ToLowerInvariant(),
            Validity = set.Validity,
            Fingerprint = Algebra.Fingerprint.Of(derivation, set.Derivations),
            Canonical = string.Join('\n', lineage.Select(CanonicalText.Of)),
        };
    }

    /// <summary>The card of a breakdown.</summary>
    /// <param name="set">Its definitions.</param>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="instruments">The thresholds.</param>
    public static DefinitionCard Of(DefinitionSet set, Breakdown breakdown, InstrumentTable instruments)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(breakdown);
        var english = English.With(instruments);
        var lineage = Lineage.Of(breakdown, set.Derivations);
        var status = breakdown.Status.ToString().ToLowerInvariant();
        return new DefinitionCard(breakdown.Id, breakdown.Name, set.Version)
        {
            Family = "breakdowns",
            Formula = breakdown.Kind == BreakdownKind.Partition
                ? "a row is in the first of these groups that it matches"
                : "a row is in each of these groups that it matches",
            Groups = [.. breakdown.Groups.Select(group => CardGroup.Of(group, english))],
            Derivations = CardDerivation.Of(lineage, Lineage.InRow(Reach.Of(breakdown), set.Derivations), english),
            Thresholds = CardThreshold.Of(lineage, instruments),
            Interpretations = breakdown.Interpretations,
            Source = breakdown.Source!.ToString(),
            Status = breakdown.Remark is { } remark ? $"{status}: {remark}" : status,
            Published = PublishedWhen(Frequency.Quarterly),
            Validity = set.Validity,
            Fingerprint = set.FingerprintOf(breakdown),
            Canonical = Algebra.Fingerprint.TextOf(breakdown, set.Derivations),
        };
    }

    private static string PublishedWhen(Frequency frequency) => frequency switch
    {
        Frequency.Monthly => "monthly",
        Frequency.Quarterly => "quarterly",
        _ => "monthly and quarterly",
    };

    private static string StatusOf(MeasureDefinition measure) => measure.Status.ToString().ToLowerInvariant();
}
