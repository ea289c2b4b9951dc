using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Derivations;

namespace Iapt.Measures.Tests.Examples;

/// <summary>Every example of every derivation says the truth.</summary>
public sealed class DerivationExampleTests
{
    // Those in force, and the other reading of a mixed case among the rules of its own set.
    private static readonly (Derivation Rule, DerivationSet Set, string Name)[] Rules =
    [
        .. DerivationSets.V21.All.Select(rule => (rule, DerivationSets.V21, rule.Field.Name)),
        (Outcomes.V21.AnyDeterioration, DefinitionSets.V21AnyDeterioration.Derivations, nameof(Outcomes.AnyDeterioration)),
        (Outcomes.NoChangeOfAllFinished, DefinitionSets.V15Annual2016.Derivations, nameof(Outcomes.NoChangeOfAllFinished)),
    ];

    public static IEnumerable<TestCaseData> Rows() =>
        from one in Rules
        where one.Rule.Body is not SelectionBody
        from row in one.Rule.Examples.Select((example, index) => (Example: example, Index: index))
        select new TestCaseData(one.Rule, one.Set, row.Example).SetArgDisplayNames($"{one.Name} example {row.Index + 1} {row.Example.Kind}");

    [TestCaseSource(nameof(Rows))]
    public void TheRuleGivesWhatTheExampleSays(Derivation derivation, DerivationSet derivations, Example example)
    {
        var extract = ExampleRun.ToExtract(example, ExampleRun.Submitted(derivation, derivations), withMonth: true);
        Assert.That(ExampleRun.Given(derivation, derivations, extract), Is.EqualTo(ExampleRun.Expected(derivation, example)));
    }

    [TestCaseSource(nameof(All))]
    public void AFlagShowsEachOfItsAnswers(Derivation derivation, DerivationSet derivations)
    {
        var kinds = derivation.Examples.Select(example => example.Kind).ToHashSet();
        if (derivation.Body is PredicateBody flag)
        {
            var isOpen = Undecided.FieldsOf(flag.Predicate, derivations).Count > 0;
            ExampleKind[] expected = isOpen ? [ExampleKind.Counted, ExampleKind.NotCounted, ExampleKind.Unknown] : [ExampleKind.Counted, ExampleKind.NotCounted];
            Assert.That(kinds, Is.EquivalentTo(expected));
        }
        else
        {
            Assert.That(derivation.Examples.Where(example => example.Value is not null), Is.Not.Empty);
        }
    }

    private static IEnumerable<TestCaseData> All() => Rules.Where(one => one.Rule.Body is not SelectionBody).Select(one => new TestCaseData(one.Rule, one.Set).SetArgDisplayNames(one.Name));
}
