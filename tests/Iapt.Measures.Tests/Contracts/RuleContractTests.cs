using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Tests.Contracts;

/// <summary>What a definition may not say, and how a rule is shown.</summary>
public sealed class RuleContractTests
{
    private static readonly Term Code = new FieldTerm(EndCode);

    [Test]
    public void CodesAreNotCompared() => Refused(Define.Count("M900", "codes in order", Of(new Compare(Code, Comparison.Equal, Code))));

    [Test]
    public void CodesAreNotSubtracted() => Refused(Define.Sum("M900", "codes subtracted", new Difference(Code, Code), Of(ServDischDate.IsRecorded)));

    [Test]
    public void CodesAreNotAddedUp() => Refused(Define.Sum("M900", "codes added up", Code, Of(ServDischDate.IsRecorded)));

    [Test]
    public void ARuleIsShownAsItsCanonicalText()
    {
        Predicate rule = new Compare(new FieldTerm(PHQ9_FirstScore), Comparison.AtLeast, new FieldTerm(GAD_FirstScore));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rule.ToString(), Is.EqualTo("(>= PHQ9_FirstScore GAD_FirstScore)"));
            Assert.That(PeriodBoundary.End.ToString(), Is.EqualTo(CanonicalText.Of(PeriodBoundary.End)));
        }
    }

    private static Predicate Of(Predicate rest) => Selected.InThePeriod & ServDischDate.InPeriod & rest;

    private static void Refused(MeasureDefinition measure) => Assert.That(
        () => DefinitionSet.Build(
            "refused", Validity.Always, new DerivationSet([], []), [new MeasureFamily("refused", [measure with { Source = new Citation("drawn") }])], []),
        Throws.InstanceOf<DefinitionException>().With.Message.StartWith("M900: ").And.Message.Not.Contains("source"));
}
