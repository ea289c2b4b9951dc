using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Derivations;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Tests.Examples;

/// <summary>Runs one example of a derivation that selects from other tables.</summary>
internal static class SelectionRun
{
    /// <summary>The derivations in force, those of breakdowns and of the annual report among them.</summary>
    internal static DerivationSet V21 { get; } = new(DerivationSets.V21.All.Concat(PersonDerivations.All).Concat(AnnualDerivations.All).DistinctBy(rule => rule.Field), DerivationSets.V21.AllOrNone);

    /// <summary>What the derivation gives for the row, or for the first contact, activity or score of it, as a file holds it.</summary>
    internal static string Given(Derivation derivation, DerivationSet derivations, Extract extract, EngineKind engine)
    {
        var definitions = DefinitionSet.Build("examples", Validity.Always, derivations, [], []);
        var calculator = new MeasureCalculator(definitions, InstrumentTable.Default) { Engine = engine, Threads = 1 };
        var rows = calculator.Assembled(extract, SubjectOf(derivation), ExampleRun.May2024, [derivation.Field]);
        return rows.Count == 0 ? "no row" : derivation.Field.Write(rows[0][derivation.Field]);
    }

    /// <summary>What <see cref="Given"/> should be.</summary>
    internal static string Expected(Derivation derivation, Example example) => example.Kind switch
    {
        ExampleKind.Counted when example.Value is null => "True",
        ExampleKind.NotCounted => "False",
        ExampleKind.Unknown => "",
        _ => derivation.Field.Write(derivation.Field.Read(example.Value).Value),
    };

    /// <summary>The derivation with those that it rests on.</summary>
    internal static DerivationSet Alone(Derivation derivation, DerivationSet all)
    {
        var found = new Dictionary<Field, Derivation> { [derivation.Field] = derivation };
        var next = new Stack<Derivation>([derivation]);
        while (next.TryPop(out var one))
        {
            foreach (var inner in Reach.Of(one).Select(all.Of).OfType<Derivation>())
            {
                if (found.TryAdd(inner.Field, inner))
                {
                    next.Push(inner);
                }
            }
        }

        return new DerivationSet(found.Values, []);
    }

    // A field of a contact, an activity or a score stands in that table; any other belongs to the referral.
    private static Subject SubjectOf(Derivation derivation) => ((SelectionBody)derivation.Body).Selection.Sources[0].From.Ancestry.Skip(1)
        .FirstOrDefault(subject => string.Equals(subject.Table, derivation.Field.Table, StringComparison.Ordinal)) ?? Subject.Pathway;
}
