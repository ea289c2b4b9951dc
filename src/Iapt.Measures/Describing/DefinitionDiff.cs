using System.Globalization;
using System.Text;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Describing;

/// <summary>What two versions of the definitions say otherwise of one measure or derived field: the changed clauses, in it and in everything that it rests on.</summary>
/// <param name="From">The card of the one version.</param>
/// <param name="To">The card of the other.</param>
/// <param name="Changes">The changed lines, rule by rule; none when both mean the same.</param>
public sealed record DefinitionDiff(DefinitionCard From, DefinitionCard To, ImmutableArray<ClauseChange> Changes)
{
    private const string Thresholds = "Thresholds";

    /// <summary>Two cards compared.</summary>
    /// <param name="from">The card of the one version.</param>
    /// <param name="to">The card of the other.</param>
    public static DefinitionDiff Of(DefinitionCard from, DefinitionCard to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var (before, after) = (Rules(from), Rules(to));
        var names = before.Keys.Concat(after.Keys).Distinct(StringComparer.Ordinal);
        return new DefinitionDiff(from, to, [.. names.SelectMany(name => Changed(name, before.GetValueOrDefault(name) ?? [], after.GetValueOrDefault(name) ?? []))]);
    }

    /// <summary>The comparison as text: lines that only the one version has with a minus before them, those of the other with a plus.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{To.Id} {To.Name}: {From.Version} against {To.Version}\n");
        if (Changes.IsEmpty)
        {
            return text.Append("\nBoth versions mean the same.\n").ToString();
        }

        foreach (var rule in Changes.GroupBy(change => change.Where, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{rule.Key}\n");
            foreach (var change in rule)
            {
                text.Append(CultureInfo.InvariantCulture, $"{(change.IsAdded ? '+' : '-')} {new string(' ', 2 * change.Depth)}{change.Text}\n");
            }
        }

        return text.ToString();
    }

    private static Dictionary<string, (int Depth, string Text)[]> Rules(DefinitionCard card)
    {
        var rules = new Dictionary<string, (int, string)[]>(StringComparer.Ordinal);
        foreach (var part in card.Parts)
        {
            rules[part.Role.Length == 0 ? card.Id : $"{card.Id}, {part.Role}"] = [(0, part.What), .. part.Rule.Lines().Select(line => (line.Depth + 1, line.Text))];
        }

        // Groups are known again by their labels: a version can number them anew.
        foreach (var group in card.Groups)
        {
            rules[group.VariableB is null ? group.VariableA : $"{group.VariableA}, {group.VariableB}"] = group.Rule is null ? [(0, "every other row")] : [.. group.Rule.Lines()];
        }

        foreach (var derivation in card.Derivations)
        {
            rules[derivation.Uid is { } uid ? $"{derivation.Name} ({uid})" : derivation.Name] = [.. derivation.Rule.Lines()];
        }

        rules[Thresholds] =
        [
            .. card.Thresholds.Select(threshold => (0, $"{threshold.Instrument.Name}, {(threshold.Which == ThresholdKind.Caseness ? "caseness" : "reliable change")}: {threshold.Number}")),
        ];
        return rules;
    }

    // The lines outside the longest common run of lines.
    private static IEnumerable<ClauseChange> Changed(string name, (int Depth, string Text)[] before, (int Depth, string Text)[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var (one, other) = (0, 0);
        while (one < before.Length || other < after.Length)
        {
            if (one < before.Length && other < after.Length && before[one] == after[other])
            {
                (one, other) = (one + 1, other + 1);
            }
            else if (other == after.Length || (one < before.Length && common[one + 1, other] >= common[one, other + 1]))
            {
                yield return new ClauseChange(name, IsAdded: false, before[one].Depth, before[one++].Text);
            }
            else
            {
                yield return new ClauseChange(name, IsAdded: true, after[other].Depth, after[other++].Text);
            }
        }
    }
}
