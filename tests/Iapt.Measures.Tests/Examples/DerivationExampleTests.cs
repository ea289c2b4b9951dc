using Iapt.Measures.Algebra;
using Iapt.Measures.Derivations;

namespace Iapt.Measures.Tests.Examples;

/// <summary>Every example of every derivation says the truth.</summary>
public sealed class DerivationExampleTests
{
    private static readonly DerivationSet Derivations = DerivationsV21.All;

    public static IEnumerable<TestCaseData> Rows() =>
        from derivation in Derivations.All
        from row in derivation.Examples.Select((example, index) => (Example: example, Index: index))
        select new TestCaseData(derivation, row.Example).SetArgDisplayNames($"{derivation.Field.Name} example {row.Index + 1} {row.Example.Kind}");

    [TestCaseSource(nameof(Rows))]
    public void TheRuleGivesWhatTheExampleSays(Derivation derivation, Example example)
    {
        var extract = ExampleRun.ToExtract(example, ExampleRun.Submitted(derivation, Derivations), withMonth: true);
        Assert.That(ExampleRun.Given(derivation, Derivations, extract), Is.EqualTo(ExampleRun.Expected(derivation, example)));
    }

    [TestCaseSource(nameof(All))]
    public void AFlagShowsEachOfItsAnswers(Derivation derivation)
    {
        var kinds = derivation.Examples.Select(example => example.Kind).ToHashSet();
        if (derivation.Body is PredicateBody flag)
        {
            var isOpen = Undecided.FieldsOf(flag.Predicate, Derivations).Count > 0;
            ExampleKind[] expected = isOpen ? [ExampleKind.Counted, ExampleKind.NotCounted, ExampleKind.Unknown] : [ExampleKind.Counted, ExampleKind.NotCounted];
            Assert.That(kinds, Is.EquivalentTo(expected));
        }
        else
        {
            Assert.That(derivation.Examples.Where(example => example.Value is not null), Is.Not.Empty);
        }
    }

    private static IEnumerable<TestCaseData> All() => Derivations.All.Select(derivation => new TestCaseData(derivation).SetArgDisplayNames(derivation.Field.Name));
}
