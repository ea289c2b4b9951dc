using Iapt.Measures.Instruments;

namespace Iapt.Measures.Describing;

/// <summary>A definition card as text: plain for a terminal, or Markdown for a document.</summary>
public sealed class CardText
{
    private readonly List<string> _lines = [];
    private readonly bool _markdown;
    private readonly bool _brief;

    private CardText(bool markdown, bool brief = false) => (_markdown, _brief) = (markdown, brief);

    /// <summary>A card as plain text.</summary>
    /// <param name="card">The card.</param>
    public static string Plain(DefinitionCard card) => new CardText(markdown: false).Write(card);

    /// <summary>
    /// A card as plain text for a reader: what the definition rests on from the top down, and fields that are selected from raw tables by their name and meaning alone, for
    /// their rules have cards of their own.
    /// </summary>
    /// <param name="card">The card.</param>
    public static string Brief(DefinitionCard card) => new CardText(markdown: false, brief: true).Write(card);

    /// <summary>A card as Markdown.</summary>
    /// <param name="card">The card.</param>
    public static string Markdown(DefinitionCard card) => new CardText(markdown: true).Write(card);

    private string Write(DefinitionCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        Title(string.Equals(card.Id, card.Name, StringComparison.Ordinal) ? $"{card.Name} ({card.Version})" : $"{card.Id} {card.Name} ({card.Version})");
        Measure(card);
        Groups(card);
        Derivations(card);

        Thresholds(card.Thresholds);
        if (!card.Interpretations.IsEmpty)
        {
            Heading("Readings of the construction");
            Readings(card.Interpretations, 0);
        }

        Heading("Record");
        Item(0, $"Source: {card.Source}");
        Item(0, $"Status: {card.Status}");
        if (card.Published.Length > 0)
        {
            Item(0, $"Published: {card.Published}");
            Item(0, $"Family: {card.Family}");
        }

        Item(0, $"In force: {card.Validity}");
        Item(0, $"Fingerprint: {card.Fingerprint}");
        return string.Join('\n', _lines) + "\n";
    }

    private static string Grade(Evidence evidence) =>
        $"{evidence.Grade.ToString().ToLowerInvariant()}: {evidence.Source}{(evidence.Note is { } note ? $" ({note})" : "")}";

    private void Measure(DefinitionCard card)
    {
        if (card.Parts.IsEmpty)
        {
            return;
        }

        Heading("What it is");
        if (card.Parts.Length > 1)
        {
            Item(0, card.Formula);
        }

        var letter = 'a';
        foreach (var part in card.Parts)
        {
            Item(0, card.Parts.Length > 1 ? $"{letter++} ({part.Role}): {part.What}, where" : $"{part.What}, where");
            Rule(part.Rule, 1);
        }
    }

    private void Groups(DefinitionCard card)
    {
        if (card.Groups.IsEmpty)
        {
            return;
        }

        Heading("What it is");
        Item(0, card.Formula);
        foreach (var group in card.Groups)
        {
            var label = group.VariableB is null ? group.VariableA : $"{group.VariableA}, {group.VariableB}";
            Item(0, group.Rule is null ? $"{label}: every other row" : $"{label}: rows where");
            if (group.Rule is { } rule)
            {
                Rule(rule, 1);
            }
        }
    }

    // A measure comes first with what it names itself. The card of a derived field alone begins with that field, whatever its rule is.
    private void Derivations(DefinitionCard card)
    {
        if (card.Derivations.IsEmpty)
        {
            return;
        }

        var isField = card.Parts.IsEmpty && card.Groups.IsEmpty;
        var all = isField || !_brief ? card.Derivations : [.. card.Derivations.Reverse()];
        List<CardDerivation> inFull = [.. all.Where((derivation, place) => !_brief || (isField && place == 0) || (derivation.IsInRow && !derivation.IsSelected))];
        List<CardDerivation> inShort = [.. all.Except(inFull).Where(derivation => derivation.IsInRow)];
        if (inFull.Count > 0)
        {
            Heading("Rests on");
        }

        foreach (var derivation in inFull)
        {
            Derivation(derivation);
        }

        if (inShort.Count > 0)
        {
            Heading("Selected from other tables, where the input does not supply it (define NAME has the rule, define --full all of them)");
            foreach (var derivation in inShort)
            {
                Item(0, $"{derivation.Name}{(derivation.Uid is { } uid ? $" ({uid})" : "")}: {derivation.Meaning}");
            }
        }
    }

    private void Derivation(CardDerivation derivation)
    {
        Item(0, $"{derivation.Name}{(derivation.Uid is { } uid ? $" ({uid})" : "")}: {derivation.Meaning}");
        Rule(derivation.Rule, 1);
        Item(1, $"source, {Grade(derivation.Evidence)}");
        Readings(derivation.Interpretations, 1);
    }

    private void Thresholds(ImmutableArray<CardThreshold> thresholds)
    {
        if (thresholds.IsEmpty)
        {
            return;
        }

        Heading("Thresholds");
        foreach (var threshold in thresholds)
        {
            var which = threshold.Which == Algebra.ThresholdKind.Caseness ? "caseness" : "reliable change";
            var evidence = threshold.Evidence is { } found ? Grade(found) : "to be supplied by the caller; what depends on it is unknown";
            Item(0, $"{threshold.Instrument.Name}, {which}: {threshold.Number} ({evidence})");
        }
    }

    private void Readings(ImmutableArray<Algebra.Interpretation> readings, int depth)
    {
        foreach (var reading in readings)
        {
            Item(depth, $"says: {reading.Says}");
            Item(depth + 1, $"computed: {reading.Reading}");
            Item(depth + 1, $"because: {reading.Because}");
        }
    }

    private void Rule(Outline rule, int depth)
    {
        foreach (var (below, text) in rule.Lines())
        {
            Item(depth + below, text);
        }
    }

    private void Title(string text) => _lines.Add(_markdown ? $"# {text}" : text);

    private void Heading(string text)
    {
        _lines.Add("");
        _lines.Add(_markdown ? $"## {text}" : text);
        if (_markdown)
        {
            _lines.Add("");
        }
    }

    private void Item(int depth, string text) => _lines.Add(new string(' ', _markdown ? depth * 2 : (depth + 1) * 2) + (_markdown ? $"- {Escaped(text)}" : text));

    // Field names hold underscores, which Markdown reads as emphasis.
    private static string Escaped(string text) => text.Replace("_", "\\_", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
